package org.corymb.lms.assignment;

import java.util.List;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.shared.AccountId;

/** What became of an assessment. */
public sealed interface AssessmentOutcome {

    /** Kept for the marker alone. */
    record DraftSaved(Assessment assessment) implements AssessmentOutcome {}

    /** The learner sees it. */
    record Published(Assessment assessment) implements AssessmentOutcome {}

    /** The learner sees an assessment already; a draft would be lost beside it. */
    record AlreadyPublished(Assessment assessment) implements AssessmentOutcome {}

    /** Somebody else has begun to mark it. */
    record MarkedByAnother(AccountId marker) implements AssessmentOutcome {}

    /** These criteria have no level yet. */
    record LevelsMissing(List<CriterionId> criteria) implements AssessmentOutcome {
        public LevelsMissing {
            criteria = List.copyOf(criteria);
        }
    }

    /** Nothing was handed in. */
    record NothingHandedIn() implements AssessmentOutcome {}
}
