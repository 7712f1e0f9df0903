package org.corymb.lms.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.PlannedSession;
import org.corymb.lms.shared.SessionTime;

/** The dated sessions of a run, as they follow from the plan of its version. */
record Schedule(List<DatedSession> sessions, LocalDate lastDay) {

    /** A planned session on its day. */
    record DatedSession(PlannedSession plan, SessionTime time) {}

    static Schedule of(OfferingVersion version, NewRun run) {
        var dated = version.sessions().stream()
                .flatMap(plan -> timeOf(plan, run).map(time -> new DatedSession(plan, time)).stream())
                .sorted(Comparator.comparing(
                                (DatedSession session) -> session.time().instant())
                        .thenComparingInt(session -> session.plan().position()))
                .toList();
        return new Schedule(dated, lastDay(version, run, dated));
    }

    private static Optional<SessionTime> timeOf(PlannedSession plan, NewRun run) {
        return plan.time()
                .or(run::startsAt)
                .map(time ->
                        new SessionTime(run.startsOn().plusDays(plan.dayOffset()), time, run.zone(), plan.minutes()));
    }

    private static LocalDate lastDay(OfferingVersion version, NewRun run, List<DatedSession> sessions) {
        var byPlan = sessions.stream()
                .map(session -> session.time().date())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> run.startsOn().plusDays(Math.max(0, version.weeks() * 7L - 1)));
        return run.endsOn().orElse(byPlan);
    }
}
