package org.corymb.lms.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.corymb.lms.shared.SessionTime;
import org.springframework.context.MessageSource;

/**
 * Says times to one reader: their zone first, the run's zone second, the zone always named. Templates call it
 * {@code #when}; the patterns are messages, so that each language has its own.
 */
public final class Times {

    private final ZoneId viewer;
    private final Locale locale;
    private final MessageSource messages;
    private final Clock clock;

    public Times(ZoneId viewer, Locale locale, MessageSource messages, Clock clock) {
        this.viewer = viewer;
        this.locale = locale;
        this.messages = messages;
        this.clock = clock;
    }

    /** A session: "Tue 16 Mar, 17:00 to 18:30" and "your time (Rome); 12:00 New York". */
    public SaidTime session(SessionTime session) {
        var start = session.startIn(viewer);
        var text = message("when.span", day(start), time(start), time(session.endIn(viewer)));
        return new SaidTime(iso(session.start()), text, zones(start, session.start()));
    }

    /** A moment of a run, such as its start or a deadline: "Sun 21 Mar, 23:59", with both zones named. */
    public SaidTime moment(ZonedDateTime moment) {
        var start = moment.withZoneSameInstant(viewer);
        return new SaidTime(iso(moment), message("when.at", day(start), time(start)), zones(start, moment));
    }

    /** A moment that belongs to no run: "Mon 8 Feb, 14:07" and "your time (Rome)". */
    public SaidTime at(Instant instant) {
        return moment(instant.atZone(viewer));
    }

    /** Only the clock of a moment, with its zone: "17:00 Rome". */
    public String clock(Instant instant) {
        return message("when.zoned", time(instant.atZone(viewer)), ViewerZone.cityOf(viewer));
    }

    /** A calendar day, which is the same in every zone: "16 March 2027". */
    public SaidTime date(LocalDate date) {
        return new SaidTime(date.toString(), format("when.date", date), "");
    }

    /** The day of a moment in the reader's zone: "16 March 2027". */
    public SaidTime dateOf(Instant instant) {
        return date(instant.atZone(viewer).toLocalDate());
    }

    /** A calendar day in short: "Tue 16 Mar", with the year when it is another than this. */
    public SaidTime day(LocalDate date) {
        return new SaidTime(date.toString(), shortDay(date), "");
    }

    private String zones(ZonedDateTime mine, ZonedDateTime theirs) {
        var here = ViewerZone.cityOf(viewer);
        if (mine.toLocalDateTime().equals(theirs.toLocalDateTime())) {
            return message("when.yours", here);
        }
        var sameDay = mine.toLocalDate().equals(theirs.toLocalDate());
        var there = sameDay ? time(theirs) : message("when.at", day(theirs), time(theirs));
        return message("when.yours-and-run", here, there, ViewerZone.cityOf(theirs.getZone()));
    }

    private String day(ZonedDateTime moment) {
        return shortDay(moment.toLocalDate());
    }

    private String shortDay(LocalDate date) {
        var thisYear = LocalDate.now(clock.withZone(viewer)).getYear() == date.getYear();
        return format(thisYear ? "when.day" : "when.day.year", date);
    }

    private String time(ZonedDateTime moment) {
        return format("when.time", moment);
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(message(pattern), locale).format(value);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String iso(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
