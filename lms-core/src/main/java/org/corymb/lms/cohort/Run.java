package org.corymb.lms.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.shared.OrganisationId;

/**
 * One scheduled cohort of a version of an offering.
 *
 * @param title its own title, or else the offering's
 * @param zone the zone in which its wall times were promised
 * @param startsAt when its sessions begin; empty when only the day is announced
 * @param announcedOn the day first announced, where the run slipped
 * @param enrolBy after which no seat is given
 * @param leaveFreeBy until when leaving costs nothing
 */
public record Run(
        RunId id,
        String code,
        String title,
        String summary,
        OfferingId offering,
        String offeringCode,
        OfferingVersionId version,
        OrganisationId organisation,
        String language,
        ZoneId zone,
        LocalDate startsOn,
        Optional<LocalTime> startsAt,
        LocalDate endsOn,
        Optional<LocalDate> announcedOn,
        int capacity,
        int minimum,
        EnrolmentMode enrolmentMode,
        DecisionMode decisionMode,
        RunState state,
        Optional<Instant> enrolBy,
        Optional<Instant> leaveFreeBy) {

    /** The moment from which nobody is let in any more: the promised one, or else the start of the first day. */
    public Instant enrolmentEnds() {
        return enrolBy.orElseGet(() -> startsAt.map(startsOn::atTime)
                .orElseGet(startsOn::atStartOfDay)
                .atZone(zone)
                .toInstant());
    }
}
