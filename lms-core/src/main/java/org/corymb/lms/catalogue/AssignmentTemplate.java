package org.corymb.lms.catalogue;

import java.time.LocalTime;
import java.util.List;

/**
 * Work that each run of the version asks for.
 *
 * @param code its short name in rules and addresses, for example A2
 * @param dueDayOffset days between the first day of a run and the day on which it is due
 * @param dueTime the wall clock of the run's zone
 * @param passLevel the level that each criterion must reach
 */
public record AssignmentTemplate(
        AssignmentTemplateId id,
        int position,
        String code,
        String title,
        String brief,
        AssignmentKind kind,
        int week,
        int dueDayOffset,
        LocalTime dueTime,
        int passLevel,
        List<RubricCriterion> rubric) {

    public AssignmentTemplate {
        rubric = List.copyOf(rubric);
    }
}
