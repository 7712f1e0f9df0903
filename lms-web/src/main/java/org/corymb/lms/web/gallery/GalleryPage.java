package org.corymb.lms.web.gallery;

import java.util.List;
import java.util.Map;
import org.corymb.lms.shared.SessionTime;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.Level;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.components.Outcome;
import org.corymb.lms.web.components.PlanMonth;
import org.corymb.lms.web.components.PlanRow;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.components.RunRow;
import org.corymb.lms.web.components.Rung;
import org.corymb.lms.web.components.SessionMark;
import org.jspecify.annotations.Nullable;

/** What stands in the gallery, a part for each of its templates. */
record GalleryPage(
        Controls controls, States states, Records records, Times times, Work work, Map<String, Object> data) {

    static GalleryPage filled() {
        return new GalleryPage(
                Samples.controls(),
                Samples.states(),
                RecordSamples.records(),
                TimeSamples.times(),
                WorkSamples.work(),
                Map.of("@context", "https://schema.org", "@type", "WebPage", "name", "Gallery"));
    }

    record Controls(
            String code,
            String key,
            List<String> spans,
            List<Choice> zones,
            List<Choice> sessions,
            List<Choice> payments,
            List<Choice> days) {}

    record States(
            List<Link> crumbs,
            List<Link> tabs,
            List<String> steps,
            List<Choice> pills,
            String lead,
            String learner,
            List<GalleryBadge> badges,
            List<String> icons) {}

    record Records(
            List<Fact> figures,
            List<Fact> facts,
            List<Level> levels,
            List<RunRow> runs,
            List<Requirement> requirements,
            List<String> columns,
            List<Learner> roster,
            List<String> sessions,
            List<HeatRow> heat,
            List<PlanMonth> months,
            List<PlanRow> plan,
            @Nullable String today) {}

    record Learner(String name, String state, String look, String attended, String work) {}

    record HeatRow(String name, List<Cell> cells) {}

    record Cell(String look, String letter, String words) {}

    record Times(List<Integer> taken, List<Budget> budgets, List<String> why, List<Line> schedule) {}

    record Budget(String title, List<SessionMark> marks) {}

    record Line(int week, String title, String kind, SessionTime time, boolean shifted) {}

    record Work(List<Verdict> verdicts, List<Call> calls, List<Rung> rungs, Toast toast, List<Choice> hues) {}

    record Verdict(Outcome outcome, String icon, String title, String text) {}

    record Call(String key, String name, String note, boolean here, boolean part) {}
}
