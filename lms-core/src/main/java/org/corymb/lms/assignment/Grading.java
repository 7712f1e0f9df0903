package org.corymb.lms.assignment;

import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.shared.BrokenRule;

/**
 * Levels per criterion, and words.
 *
 * @param feedback at most 10,000 characters
 */
public record Grading(Map<CriterionId, Integer> levels, String feedback) {

    public static final int MAX_FEEDBACK = 10_000;

    public Grading {
        levels = Map.copyOf(levels);
        if (feedback.length() > MAX_FEEDBACK) {
            throw new BrokenRule("feedback-length", MAX_FEEDBACK);
        }
    }

    /** The level reached as a whole: the lowest of all criteria, so that "all at three or better" is "three or better". */
    public Optional<Integer> reached() {
        return levels.values().stream().min(Integer::compare);
    }
}
