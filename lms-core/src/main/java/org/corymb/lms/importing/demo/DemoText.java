package org.corymb.lms.importing.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts dates into the demo's text: <code>{{tue +3w}}</code> is the Tuesday three weeks after this one, <code>{{tue clocks
 * -2w}}</code> the Tuesday two weeks before the week in which New York next changes its clocks (at least seven weeks
 * ahead), <code>{{CEF tue +3w}}</code> the code of a run that begins then, such as CEF27W.
 */
final class DemoText {

    private static final Pattern EXPRESSION =
            Pattern.compile("\\{\\{(?:([A-Z-]+) )?(mon|tue|wed|thu|fri|sat|sun)( clocks)?(?: ([+-]\\d{1,3})w)?}}");
    private static final ZoneId HOME = ZoneId.of("America/New_York");
    private static final int NOT_BEFORE = 7;

    private final LocalDate today;
    private final Map<String, LocalDate> codes = new HashMap<>();

    DemoText(LocalDate today) {
        this.today = today;
    }

    String resolve(String text) {
        return EXPRESSION.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult found) {
        var week = found.group(3) == null ? today : clockChange();
        var weeks = Optional.ofNullable(found.group(4)).map(Integer::parseInt).orElse(0);
        var date = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(day(found.group(2))))
                .plusWeeks(weeks);
        return Optional.ofNullable(found.group(1))
                .map(offering -> code(offering, date))
                .orElseGet(date::toString);
    }

    /** Two runs of one season are told apart by a letter. */
    private String code(String offering, LocalDate starts) {
        var code = offering + starts.getYear() % 100 + season(starts);
        return starts.equals(codes.computeIfAbsent(code, _ -> starts)) ? code : code + "-C";
    }

    private static String season(LocalDate starts) {
        var month = starts.getMonthValue();
        return month <= 2 ? "W" : month <= 8 ? "S" : "F";
    }

    private LocalDate clockChange() {
        var from =
                today.plusWeeks(NOT_BEFORE).atTime(LocalTime.NOON).atZone(HOME).toInstant();
        return Optional.ofNullable(HOME.getRules().nextTransition(from))
                .map(change -> change.getInstant().atZone(HOME).toLocalDate())
                .orElse(today.plusWeeks(NOT_BEFORE));
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
