package org.corymb.lms.web.catalogue;

import java.util.List;
import java.util.Map;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.schedule.ScheduleLine;
import org.corymb.lms.web.schedule.SeatWords;
import org.jspecify.annotations.Nullable;

/**
 * A run as its reader sees it.
 *
 * @param lang of title and summary, when another than the page's
 * @param lines the schedule in the reader's time; empty while only the first day is announced
 * @param rule the completion rule, a sentence each
 * @param data the same facts for search engines (schema.org)
 */
record RunPage(
        String code,
        String title,
        @Nullable String lang,
        String summary,
        @Nullable String badge,
        SeatWords seats,
        SaidTime begins,
        SaidTime ends,
        String language,
        @Nullable SaidTime announced,
        List<Link> crumbs,
        List<ScheduleLine> lines,
        List<Requirement> rule,
        @Nullable String ruleNote,
        String version,
        List<Teacher> staff,
        EnrolBox box,
        Map<String, Object> data) {

    /** Somebody who teaches. */
    record Teacher(String name, String role) {}
}
