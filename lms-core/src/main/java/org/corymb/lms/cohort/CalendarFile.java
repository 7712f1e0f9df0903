package org.corymb.lms.cohort;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Sessions as an iCalendar file (RFC 5545): instants in UTC, lines folded at 75 octets. */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * One entry of the calendar.
     *
     * @param uid stays the same when the session moves, so that calendars move it too
     */
    public record Entry(String uid, Session session, String title, String description) {}

    /** Writes a calendar of that name; sessions called off are marked as such. */
    public static String write(String name, Instant stamp, List<Entry> entries) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Corymb//Corymb//EN");
        file.line("METHOD:PUBLISH").line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> file.entry(entry, stamp));
        return file.line("END:VCALENDAR").text.toString();
    }

    private void entry(Entry entry, Instant stamp) {
        var session = entry.session();
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + UTC.format(stamp));
        line("DTSTART:" + UTC.format(session.time().start()));
        line("DTEND:" + UTC.format(session.time().end()));
        line("SUMMARY:" + escaped(entry.title()));
        line("DESCRIPTION:" + escaped(entry.description()));
        line("STATUS:" + (session.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private CalendarFile line(String content) {
        var octets = 0;
        for (var point : content.codePoints().toArray()) {
            var character = Character.toString(point);
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > 75) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
