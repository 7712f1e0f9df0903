package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.shared.Money;

/**
 * How an offering is taught from some point on; a run keeps the version it was opened with.
 *
 * @param weeks 0 for a single sitting
 * @param ruleJson the completion rule as {@link RequirementJson} reads it
 * @param ruleNote the rule in the words of its source
 * @param frozen whether a run was opened with it, so that nothing in it may change
 */
public record OfferingVersion(
        OfferingVersionId id,
        OfferingId offering,
        String label,
        int weeks,
        int homeworkMinutes,
        int capacity,
        int minimum,
        Optional<Money> price,
        Optional<Money> memberPrice,
        List<String> outcomes,
        String ruleJson,
        Optional<String> ruleNote,
        List<PlannedSession> sessions,
        List<AssignmentTemplate> assignments,
        Optional<AchievementId> achievement,
        boolean frozen) {

    public OfferingVersion {
        outcomes = List.copyOf(outcomes);
        sessions = List.copyOf(sessions);
        assignments = List.copyOf(assignments);
    }

    public Requirement rule() {
        return RequirementJson.read(ruleJson);
    }
}
