package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.catalogue.OfferingPage.OfferingRun;
import org.corymb.lms.web.schedule.SeatWords;
import org.corymb.lms.web.schedule.Words;
import org.springframework.stereotype.Component;

/** The runs of an offering, coming and past, each with its start in the reader's zone and its own. */
@Component
class OfferingRuns {
    private final Runs runs;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Clock clock;

    OfferingRuns(Runs runs, Sessions sessions, Enrolments enrolments, Clock clock) {
        this.runs = runs;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    record NextAndPast(List<OfferingRun> next, List<OfferingRun> past) {}

    NextAndPast of(OfferingId offering, ZoneId viewer, Words words) {
        var all = runs.ofOffering(offering);
        var ids = all.stream().map(Run::id).toList();
        var dated = sessions.ofRuns(ids);
        var seats = enrolments.seats(ids);
        var times = new Times(viewer, words.locale(), words.messages(), clock);
        var parted = all.stream()
                .collect(Collectors.partitioningBy(
                        run -> run.state() == RunState.OPEN || run.state() == RunState.RUNNING,
                        Collectors.mapping(
                                run -> new OfferingRun(
                                        run.code(),
                                        run.title(),
                                        begins(run, dated, times),
                                        SeatWords.of(run, Objects.requireNonNull(seats.get(run.id())), false, words)),
                                Collectors.toList())));
        return new NextAndPast(
                Objects.requireNonNull(parted.get(true)),
                Objects.requireNonNull(parted.get(false)).reversed());
    }

    private static SaidTime begins(Run run, Map<RunId, List<Session>> dated, Times times) {
        return dated.getOrDefault(run.id(), List.of()).stream()
                .findFirst()
                .map(first -> times.session(first.time()))
                .orElseGet(() -> times.date(run.startsOn()));
    }
}
