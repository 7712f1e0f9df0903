package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * A certification as its text has it.
 *
 * @param months how long a candidate may take
 * @param priorLearning how what was learned before counts
 * @param versions the oldest first
 */
public record Programme(
        ProgrammeId id,
        OrganisationId organisation,
        String code,
        String title,
        String summary,
        int months,
        String language,
        Optional<String> priorLearning,
        Optional<AchievementId> achievement,
        List<ProgrammeVersion> versions,
        List<ProgrammeIntake> intakes) {

    public Programme {
        versions = List.copyOf(versions);
        intakes = List.copyOf(intakes);
    }
}
