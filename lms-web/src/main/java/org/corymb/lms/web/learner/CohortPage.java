package org.corymb.lms.web.learner;

import java.util.List;
import org.corymb.lms.web.schedule.ScheduleLine;
import org.jspecify.annotations.Nullable;

/**
 * The space of a cohort.
 *
 * @param standing the learner's own; null for staff who look in
 */
record CohortPage(
        String code,
        String title,
        @Nullable String lang,
        @Nullable String badge,
        @Nullable NextSession next,
        List<ScheduleLine> lines,
        List<DueWork> work,
        List<Person> people,
        @Nullable Standing standing) {

    /** Somebody in the cohort. */
    record Person(String name, String role) {}
}
