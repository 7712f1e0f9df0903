package org.corymb.lms.web.catalogue;

import java.util.List;
import java.util.Map;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.schedule.SeatWords;
import org.jspecify.annotations.Nullable;

/**
 * An offering as its newest version teaches it.
 *
 * @param lang of title, summary and outcomes, when another than the page's
 * @param asked whether the reader hears of the next date; null for a visitor
 */
record OfferingPage(
        String code,
        String title,
        @Nullable String lang,
        String summary,
        String kind,
        @Nullable String badge,
        List<String> outcomes,
        List<Week> weeks,
        List<Requirement> rule,
        @Nullable String ruleNote,
        List<Link> prerequisites,
        @Nullable String entryCondition,
        List<Fact> facts,
        List<OfferingRun> next,
        List<OfferingRun> past,
        @Nullable Boolean asked,
        List<Link> crumbs,
        Map<String, Object> data) {

    /** What happens in one week. */
    record Week(int number, List<Meeting> meetings, List<String> work) {}

    /** A planned session. */
    record Meeting(String title, String kind) {}

    /** One run with its start in both zones. */
    record OfferingRun(String code, String title, SaidTime begins, SeatWords seats) {}
}
