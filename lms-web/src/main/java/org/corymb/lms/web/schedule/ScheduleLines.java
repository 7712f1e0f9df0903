package org.corymb.lms.web.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corymb.lms.cohort.ClockChange;
import org.corymb.lms.cohort.ClockChanges;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.web.schedule.ScheduleLine.Note;
import org.jspecify.annotations.Nullable;

/** Writes the schedule of a run for one reader, with a note wherever the clocks drift apart or meet again. */
public final class ScheduleLines {
    private final Words words;
    private final ZoneId viewer;

    public ScheduleLines(Words words, ZoneId viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    /** @param work what is handed in after the last session of a week, by week */
    public List<ScheduleLine> of(List<Session> sessions, Map<Integer, String> work) {
        var changes = ClockChanges.among(sessions, viewer);
        var lines = new ArrayList<ScheduleLine>();
        for (var i = 0; i < sessions.size(); i++) {
            var at = i;
            changes.stream()
                    .filter(change -> change.from() == at)
                    .map(this::note)
                    .forEach(lines::add);
            lines.add(line(sessions, i, shifted(changes, i), work));
        }
        return lines;
    }

    private ScheduleLine line(List<Session> sessions, int i, boolean shifted, Map<Integer, String> work) {
        var session = sessions.get(i);
        var first = i == 0 || sessions.get(i - 1).week() != session.week();
        var last = i + 1 == sessions.size() || sessions.get(i + 1).week() != session.week();
        var due = last ? work.get(session.week()) : null;
        return new ScheduleLine(
                null,
                first ? session.week() : 0,
                session.title(),
                kind(session, due),
                session.time(),
                shifted,
                session.cancelled());
    }

    private String kind(Session session, @Nullable String due) {
        var kind = words.say("session.kind." + session.kind().name());
        var text = session.counts() ? kind : words.say("session.does-not-count", kind);
        var worded = due == null ? text : words.say("session.then", text, due);
        return session.cancelled() ? words.say("session.cancelled", worded) : worded;
    }

    private ScheduleLine note(ClockChange change) {
        var clock = new ClockWords(words, viewer);
        return ScheduleLine.of(new Note(clock.title(change), clock.text(change), change.back()));
    }

    private static boolean shifted(List<ClockChange> changes, int index) {
        return changes.stream().anyMatch(change -> !change.back() && change.from() <= index && index <= change.until());
    }
}
