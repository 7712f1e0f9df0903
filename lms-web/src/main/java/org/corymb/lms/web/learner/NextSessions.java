package org.corymb.lms.web.learner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.ClockChanges;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.web.schedule.ClockWords;
import org.corymb.lms.web.schedule.ScheduleLine.Note;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the session that comes next among several runs, with what is special about its hour. */
@Component
class NextSessions {
    private static final int JOIN_MINUTES_BEFORE = 10;

    private final OfferingVersions versions;
    private final Clock clock;

    NextSessions(OfferingVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    Optional<NextSession> of(List<Run> runs, Map<RunId, List<Session>> dated, ZoneId viewer, Words words) {
        var now = clock.instant();
        return runs.stream()
                .flatMap(run -> dated.getOrDefault(run.id(), List.of()).stream())
                .filter(session ->
                        !session.cancelled() && session.time().end().toInstant().isAfter(now))
                .min(Comparator.comparing(session -> session.time().instant()))
                .flatMap(session -> runs.stream()
                        .filter(run -> run.id().equals(session.run()))
                        .findFirst()
                        .map(run -> next(run, session, dated.getOrDefault(run.id(), List.of()), viewer, words)));
    }

    private NextSession next(Run run, Session session, List<Session> all, ZoneId viewer, Words words) {
        var opens = session.time().startIn(viewer).minusMinutes(JOIN_MINUTES_BEFORE);
        var open = !clock.instant().isBefore(opens.toInstant());
        return new NextSession(
                run.code(),
                session.title(),
                words.say("session.kind." + session.kind().name()),
                versions.get(run.version())
                        .achievement()
                        .map(id -> "/art/achievements/" + id + ".svg")
                        .orElse(null),
                session.time(),
                session.joinUrl().orElse(null),
                open ? null : words.clock(opens),
                note(session, all, viewer, words),
                day(session, viewer, words));
    }

    private static @Nullable Note note(Session session, List<Session> all, ZoneId viewer, Words words) {
        var index = all.indexOf(session);
        var clockWords = new ClockWords(words, viewer);
        return ClockChanges.among(all, viewer).stream()
                .filter(change -> change.from() <= index && index <= change.until() && !change.back())
                .findFirst()
                .map(change -> new Note(clockWords.title(change), clockWords.text(change), false))
                .orElse(null);
    }

    private String day(Session session, ZoneId viewer, Words words) {
        var days = ChronoUnit.DAYS.between(
                LocalDate.now(clock.withZone(viewer)),
                session.time().startIn(viewer).toLocalDate());
        return words.say("today.next", days);
    }
}
