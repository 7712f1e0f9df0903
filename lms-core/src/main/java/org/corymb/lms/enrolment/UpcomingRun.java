package org.corymb.lms.enrolment;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.cohort.Run;

/**
 * A run as the catalogue shows it.
 *
 * @param needs codes of the offerings to be completed before
 */
public record UpcomingRun(
        Run run,
        OfferingKind kind,
        int weeks,
        int homeworkMinutes,
        Optional<AchievementId> achievement,
        List<String> needs,
        SeatCount seats) {

    public UpcomingRun {
        needs = List.copyOf(needs);
    }
}
