package org.corymb.lms.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.corymb.lms.catalogue.AssignmentKind;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.cohort.RunId;

/**
 * Work that a run asks its learners for.
 *
 * @param dueOn and {@code dueTime}: the wall clock of {@code zone} is what was promised, {@code dueAt} follows from it
 * @param passLevel the level that each criterion must reach
 */
public record Assignment(
        AssignmentId id,
        RunId run,
        String code,
        String title,
        String brief,
        AssignmentKind kind,
        int week,
        LocalDate dueOn,
        LocalTime dueTime,
        ZoneId zone,
        Instant dueAt,
        int passLevel,
        List<RubricCriterion> rubric) {

    public Assignment {
        rubric = List.copyOf(rubric);
    }

    public boolean markedLive() {
        return kind == AssignmentKind.MARKED_LIVE;
    }
}
