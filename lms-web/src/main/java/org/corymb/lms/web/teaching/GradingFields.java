package org.corymb.lms.web.teaching;

import java.util.HashMap;
import java.util.Map;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Grading;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.shared.BrokenRule;

/** Reads levels and feedback from the fields of the rubric form. */
final class GradingFields {

    private GradingFields() {}

    static String field(CriterionId criterion) {
        return "level-" + criterion;
    }

    static Grading read(Assignment assignment, Map<String, String> fields) {
        var levels = new HashMap<CriterionId, Integer>();
        for (var criterion : assignment.rubric()) {
            var level = fields.get(field(criterion.id()));
            if (level != null) {
                levels.put(criterion.id(), number(level));
            }
        }
        return new Grading(levels, fields.getOrDefault("feedback", "").strip());
    }

    private static int number(String level) {
        if (!level.matches("[0-9]{1,2}")) {
            throw new BrokenRule("level-unknown", level);
        }
        return Integer.parseInt(level);
    }
}
