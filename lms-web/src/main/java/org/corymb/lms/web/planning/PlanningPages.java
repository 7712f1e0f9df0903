package org.corymb.lms.web.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.schedule.SeatWords;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists runs for those who plan them, in a constant number of statements. */
@Component
class PlanningPages {
    private final Planned planned;
    private final Runs runs;
    private final Enrolments enrolments;
    private final MessageSource messages;
    private final Clock clock;

    PlanningPages(Planned planned, Runs runs, Enrolments enrolments, MessageSource messages, Clock clock) {
        this.planned = planned;
        this.runs = runs;
        this.enrolments = enrolments;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param past the runs that are over or called off, last first */
    record PlanningPage(PlanBoard board, List<Row> past) {}

    record Row(
            String code,
            String title,
            @Nullable String lang,
            SaidTime begins,
            SaidTime ends,
            SeatCount count,
            SeatWords seats) {}

    PlanningPage list(Actor actor, ZoneId viewer, Locale locale) {
        var words = new Words(messages, locale);
        var times = new Times(viewer, locale, messages, clock);
        var all = runs.ofOrganisations(
                planned.by(actor).stream().map(Organisation::id).toList());
        var seats = enrolments.seats(all.stream().map(Run::id).toList());
        var known = all.stream().filter(run -> seats.containsKey(run.id())).toList();
        return new PlanningPage(
                PlanBoard.of(
                        known.stream().filter(run -> !isPast(run)).toList().reversed(),
                        seats,
                        LocalDate.now(clock.withZone(viewer)),
                        words,
                        times),
                known.stream()
                        .filter(PlanningPages::isPast)
                        .map(run -> row(run, seats, words, times))
                        .toList());
    }

    private static boolean isPast(Run run) {
        return run.state() == RunState.FINISHED || run.state() == RunState.CANCELLED;
    }

    private static Row row(Run run, Map<RunId, SeatCount> seats, Words words, Times times) {
        var count = Objects.requireNonNull(seats.get(run.id()));
        return new Row(
                run.code(),
                run.title(),
                words.foreign(run.language()),
                times.day(run.startsOn()),
                times.day(run.endsOn()),
                count,
                SeatWords.of(run, count, true, words));
    }
}
