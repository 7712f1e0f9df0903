package org.corymb.lms.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.corymb.lms.catalogue.VersionFacts.PlannedMeeting;
import org.corymb.lms.shared.SessionKind;

/** The session plan of a version in a file: one meeting an entry, or one a week for {@code weeks: 1-8}. */
final class PlanFormat {

    private PlanFormat() {}

    static List<PlannedMeeting> read(Fields version) {
        var plan = new ArrayList<PlannedMeeting>();
        version.entries("sessions").forEach(entry -> plan.addAll(meetings(entry)));
        plan.sort(Comparator.comparingInt(PlannedMeeting::dayOffset));
        return plan;
    }

    private static List<PlannedMeeting> meetings(Fields entry) {
        var weeks = weeks(entry);
        var day = entry.find("day").flatMap(value -> value.number(0, 6)).orElse(0);
        var time = entry.find("at").flatMap(Value::time);
        var minutes = entry.need("minutes").flatMap(value -> value.number(1, 1440));
        var kind = entry.need("kind").flatMap(value -> value.choice(SessionKind.class));
        var title = entry.find("title").flatMap(value -> value.text(200));
        var counts = entry.find("counts").flatMap(Value::flag).orElse(true);
        return entry.complete(() -> weeks.stream()
                        .map(week -> new PlannedMeeting(
                                week,
                                (week - 1) * 7 + day,
                                time,
                                minutes.orElseThrow(),
                                kind.orElseThrow(),
                                title.orElseGet(() -> usualTitle(kind.orElseThrow(), week)),
                                counts))
                        .toList())
                .orElse(List.of());
    }

    private static List<Integer> weeks(Fields entry) {
        var one = entry.find("week").flatMap(value -> value.number(1, 104));
        return one.map(List::of)
                .or(() -> entry.find("weeks").flatMap(PlanFormat::range))
                .orElse(List.of(1));
    }

    private static Optional<List<Integer>> range(Value value) {
        return value.scalar().flatMap(text -> {
            if (!text.matches("\\d{1,3}-\\d{1,3}")) {
                return value.wrong("expected weeks such as 1-8");
            }
            var ends = text.split("-", 2);
            var first = Integer.parseInt(ends[0]);
            var last = Integer.parseInt(ends[1]);
            return first < 1 || last > 104 || last < first
                    ? value.wrong("expected weeks between 1 and 104, such as 1-8")
                    : Optional.of(IntStream.rangeClosed(first, last).boxed().toList());
        });
    }

    /** A meeting without a title of its own is called by its kind and week. */
    private static String usualTitle(SessionKind kind, int week) {
        var words = kind == SessionKind.CO_LAB ? "Co-Lab" : sentence(kind.name().replace('_', ' '));
        return words + " " + week;
    }

    private static String sentence(String words) {
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    static List<Yaml> write(List<PlannedMeeting> plan) {
        return plan.stream().map(PlanFormat::write).toList();
    }

    private static Yaml write(PlannedMeeting meeting) {
        return new Yaml()
                .put("week", meeting.week())
                .unless(0, "day", meeting.dayOffset() - (meeting.week() - 1) * 7)
                .put("at", meeting.time())
                .put("minutes", meeting.minutes())
                .put("kind", meeting.kind())
                .unless(usualTitle(meeting.kind(), meeting.week()), "title", meeting.title())
                .unless(true, "counts", meeting.counts());
    }
}
