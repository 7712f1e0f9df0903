package org.corymb.lms.web.components;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whole months side by side, on which days have a place in percent. */
public record PlanLine(YearMonth first, int months) {

    /** Percent of the line; in a narrower bar there is no room for figures, so they stand behind it. */
    private static final double NARROW = 9;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);

    public PlanLine {
        if (months < 1) {
            throw new IllegalArgumentException("a line has at least one month");
        }
    }

    /** The names of the months; on a narrow line only every second, or fourth, is said. */
    public List<PlanMonth> names(Locale locale) {
        var each = (months + 11) / 12;
        return IntStream.range(0, months)
                .filter(at -> at % each == 0)
                .mapToObj(first::plusMonths)
                .map(month -> new PlanMonth(
                        MONTH.withLocale(locale).format(month), percent(place(month.atDay(1))), text(month.atDay(1))))
                .toList();
    }

    /** Where a day stands; null when it lies outside. */
    public @Nullable String at(LocalDate day) {
        return day.isBefore(begin()) || !day.isBefore(end()) ? null : percent(place(day));
    }

    /** The part of the line from one day to another, filled as far as seats are taken; null when it lies outside. */
    public PlanRow.@Nullable Bar bar(LocalDate from, LocalDate until, int taken, int capacity) {
        if (until.isBefore(begin()) || !from.isBefore(end())) {
            return null;
        }
        var start = Math.max(0, place(from));
        var width = Math.max(1.5, Math.min(100, place(until.plusDays(1))) - start);
        return new PlanRow.Bar(
                percent(start),
                percent(width),
                percent(width * Math.min(taken, capacity) / Math.max(1, capacity)),
                percent(width < NARROW ? start + width + 0.8 : start + 1));
    }

    private LocalDate begin() {
        return first.atDay(1);
    }

    private LocalDate end() {
        return first.plusMonths(months).atDay(1);
    }

    private String text(LocalDate day) {
        return percent(place(day) + 0.8);
    }

    private double place(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(begin(), day) / ChronoUnit.DAYS.between(begin(), end());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
