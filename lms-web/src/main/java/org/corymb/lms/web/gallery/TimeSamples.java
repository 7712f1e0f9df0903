package org.corymb.lms.web.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.corymb.lms.shared.SessionTime;
import org.corymb.lms.web.components.SessionMark;
import org.corymb.lms.web.gallery.GalleryPage.Budget;
import org.corymb.lms.web.gallery.GalleryPage.Line;
import org.corymb.lms.web.gallery.GalleryPage.Times;

/** Seats, miss budgets and a schedule in whose fourth week a clock changes. */
final class TimeSamples {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private TimeSamples() {}

    static Times times() {
        return new Times(
                List.of(14, 5, 25),
                List.of(
                        budget("You may miss two more", "yyyyyy>......ss"),
                        budget("You may miss one more", "yyynym>.......s"),
                        budget("Attend all that are left, or make one up", "yynnyy>........")),
                List.of(
                        "Lesson 1: attended, 90 of 90 minutes",
                        "Lesson 2: attended, 84 of 90 minutes",
                        "Co-Lab 2: missed"),
                List.of(
                        line(3, "How members take part", LocalDate.of(2027, 3, 9), false),
                        line(4, "Barriers and inclusion", LocalDate.of(2027, 3, 16), true)));
    }

    private static Budget budget(String title, String marks) {
        return new Budget(
                title,
                IntStream.range(0, marks.length())
                        .mapToObj(at -> new SessionMark("Session " + (at + 1), state(marks.charAt(at))))
                        .toList());
    }

    private static SessionMark.State state(char mark) {
        return switch (mark) {
            case 'y' -> SessionMark.State.YES;
            case 'n' -> SessionMark.State.NO;
            case 'm' -> SessionMark.State.MADE;
            case '>' -> SessionMark.State.NOW;
            case 's' -> SessionMark.State.SPARE;
            default -> SessionMark.State.OPEN;
        };
    }

    private static Line line(int week, String title, LocalDate date, boolean shifted) {
        return new Line(week, title, "Lesson", new SessionTime(date, LocalTime.NOON, NEW_YORK, 90), shifted);
    }
}
