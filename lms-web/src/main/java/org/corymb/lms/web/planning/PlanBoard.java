package org.corymb.lms.web.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.components.PlanLine;
import org.corymb.lms.web.components.PlanMonth;
import org.corymb.lms.web.components.PlanRow;
import org.corymb.lms.web.schedule.SeatWords;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;

/** Runs on a line of six to twelve months, which begins with the first of them, at most two months ago. */
record PlanBoard(
        List<PlanMonth> months,
        List<PlanRow> runs,
        @Nullable String today) {
    private static final int LEAST = 6;
    private static final int MOST = 12;

    static PlanBoard of(List<Run> runs, Map<RunId, SeatCount> seats, LocalDate today, Words words, Times times) {
        var line = line(runs, today);
        return new PlanBoard(
                line.names(words.locale()),
                runs.stream()
                        .map(run -> row(run, Objects.requireNonNull(seats.get(run.id())), line, today, words, times))
                        .toList(),
                line.at(today));
    }

    static PlanLine line(List<Run> runs, LocalDate today) {
        var now = YearMonth.from(today);
        var first = runs.stream()
                .map(run -> YearMonth.from(run.startsOn()))
                .filter(month -> !month.isBefore(now.minusMonths(2)))
                .min(YearMonth::compareTo)
                .filter(now::isAfter)
                .orElse(now);
        var last = runs.stream()
                .map(run -> YearMonth.from(run.endsOn()))
                .max(YearMonth::compareTo)
                .orElse(now);
        return new PlanLine(first, Math.clamp(ChronoUnit.MONTHS.between(first, last) + 1, LEAST, MOST));
    }

    private static PlanRow row(Run run, SeatCount count, PlanLine line, LocalDate today, Words words, Times times) {
        var soon = run.startsOn().isBefore(today.plusDays(SeatWords.DECIDED_WITHIN_DAYS));
        var seats = SeatWords.of(run, count, soon, words);
        return new PlanRow(
                run.code(),
                run.title(),
                words.foreign(run.language()),
                "/planning/runs/" + run.code(),
                seats.pill(),
                seats.look(),
                days(run, words, times),
                words.say("planning.count", count.taken(), count.capacity(), count.waiting(), count.applied()),
                count.taken(),
                count.capacity(),
                soon && run.state() == RunState.OPEN ? run.minimum() : 0,
                line.bar(run.startsOn(), run.endsOn(), count.taken(), count.capacity()));
    }

    private static String days(Run run, Words words, Times times) {
        var first = times.day(run.startsOn()).text();
        return run.startsOn().equals(run.endsOn())
                ? first
                : words.say("planning.days", first, times.day(run.endsOn()).text());
    }
}
