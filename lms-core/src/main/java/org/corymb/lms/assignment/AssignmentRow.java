package org.corymb.lms.assignment;

import java.time.Instant;
import java.util.Comparator;
import org.corymb.lms.catalogue.AssignmentTemplate;
import org.corymb.lms.catalogue.AssignmentTemplateId;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.RunId;

/** What a run adds to the plan of its version. */
record AssignmentRow(
        AssignmentId id,
        RunId run,
        OfferingVersionId version,
        AssignmentTemplateId template,
        DueTime due,
        Instant dueAt) {

    static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::dueAt).thenComparing(Assignment::code);

    Assignment with(AssignmentTemplate plan) {
        return new Assignment(
                id,
                run,
                plan.code(),
                plan.title(),
                plan.brief(),
                plan.kind(),
                plan.week(),
                due.date(),
                due.time(),
                due.zone(),
                dueAt,
                plan.passLevel(),
                plan.rubric());
    }
}
