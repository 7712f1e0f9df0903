package org.corymb.lms.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corymb.lms.cohort.ClockChange.Transition;

/** Finds where in a run the viewer's clock and the run's clock drift apart and come together again. */
public final class ClockChanges {
    private final List<Slot> slots;
    private final ZoneId viewer;

    private ClockChanges(List<Slot> slots, ZoneId viewer) {
        this.slots = slots;
        this.viewer = viewer;
    }

    /** One session: the week in which it lies, and when. */
    public record Slot(int week, ZonedDateTime start) {}

    /** The changes in the order of the sessions; empty when each session begins as the first one does. */
    public static List<ClockChange> in(List<Slot> slots, ZoneId viewer) {
        return new ClockChanges(slots, viewer).find();
    }

    /** The changes among these sessions of one run; their indices count in the list given. */
    public static List<ClockChange> among(List<Session> sessions, ZoneId viewer) {
        return in(
                sessions.stream()
                        .map(session -> new Slot(session.week(), session.time().start()))
                        .toList(),
                viewer);
    }

    private List<ClockChange> find() {
        var changes = new ArrayList<ClockChange>();
        var from = endOfStretch(0);
        while (from < slots.size()) {
            var next = endOfStretch(from);
            changes.add(change(from, next));
            from = next;
        }
        return changes;
    }

    private int endOfStretch(int from) {
        var at = from;
        while (at < slots.size() && apart(at) == apart(from)) {
            at++;
        }
        return at;
    }

    private ClockChange change(int from, int next) {
        var transitions = new ArrayList<>(transitions(from - 1, from));
        if (next < slots.size() && apart(from) != apart(0)) {
            transitions.addAll(transitions(next - 1, next));
        }
        return new ClockChange(
                from,
                next - 1,
                slots.subList(from, next).stream().map(Slot::week).distinct().toList(),
                Duration.ofSeconds(apart(from) - apart(0)),
                next == slots.size(),
                slots.get(from).start().withZoneSameInstant(viewer).toLocalTime(),
                transitions);
    }

    /** How many seconds the viewer's clock is ahead of the run's at a session. */
    private int apart(int index) {
        var start = slots.get(index).start();
        return viewer.getRules().getOffset(start.toInstant()).getTotalSeconds()
                - start.getOffset().getTotalSeconds();
    }

    private List<Transition> transitions(int before, int after) {
        var begin = slots.get(before).start();
        var end = slots.get(after).start().toInstant();
        return Stream.of(begin.getZone(), viewer)
                .distinct()
                .flatMap(zone -> changesBetween(zone, begin.toInstant(), end))
                .sorted(Comparator.comparing(Transition::date))
                .toList();
    }

    private static Stream<Transition> changesBetween(ZoneId zone, Instant begin, Instant end) {
        return Stream.iterate(
                        zone.getRules().nextTransition(begin),
                        change -> change != null && !change.getInstant().isAfter(end),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(change -> new Transition(zone, change.getDateTimeBefore().toLocalDate()));
    }
}
