package org.corymb.lms.catalogue;

import java.util.List;

/** One thing that is looked at when work is assessed. */
public record RubricCriterion(CriterionId id, int position, String title, List<RubricLevel> levels) {

    public RubricCriterion {
        levels = List.copyOf(levels);
    }
}
