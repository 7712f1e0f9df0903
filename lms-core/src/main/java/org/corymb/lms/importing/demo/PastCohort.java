package org.corymb.lms.importing.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.award.CorrectRecipientName;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.RevokeCredential;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.completion.DecideCompletion;
import org.corymb.lms.completion.Outcome;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ChangeProfile;
import org.corymb.lms.identity.Profile;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.requirement.SessionRole;
import org.springframework.stereotype.Component;

/** A cohort that is over: one left, one did not complete, the others have badges; one was revoked, one corrected. */
@Component
class PastCohort {

    private static final List<String> FINISHERS = List.of("noor", "sofia", "chris.lee", "hana", "priya", "mateo");
    private static final String AWAY_TOO_OFTEN = "luca";
    private static final String LEAD = "maya";

    private final Stage stage;
    private final Workbench work;
    private final Cast cast;
    private final DecideCompletion decide;
    private final Credentials credentials;
    private final RevokeCredential revoke;
    private final CorrectRecipientName correct;
    private final ChangeProfile profiles;
    private final Accounts accounts;

    PastCohort(
            Stage stage,
            Workbench work,
            Cast cast,
            DecideCompletion decide,
            Credentials credentials,
            RevokeCredential revoke,
            CorrectRecipientName correct,
            ChangeProfile profiles,
            Accounts accounts) {
        this.stage = stage;
        this.work = work;
        this.cast = cast;
        this.decide = decide;
        this.credentials = credentials;
        this.revoke = revoke;
        this.correct = correct;
        this.profiles = profiles;
        this.accounts = accounts;
    }

    void play(TravellingClock clock, Run run) {
        var sessions = stage.sessions(run);
        var start = sessions.getFirst().time().instant();
        stage.enrol(clock, start.minus(Duration.ofDays(21)), run, FINISHERS);
        stage.enrol(clock, start.minus(Duration.ofDays(9)), run, List.of(AWAY_TOO_OFTEN, "tomas"));
        clock.set(start.minus(Duration.ofHours(1)));
        stage.become(run, RunState.RUNNING);
        clock.set(start.plus(Duration.ofDays(8)));
        stage.withdraw(run, "tomas", "a new job");
        sessions.forEach(session -> roll(clock, session, sessions));
        List.of("A1", "A2", "A3").forEach(code -> assignment(clock, run, code));
        var end = Stage.afterwards(sessions.getLast());
        clock.set(end);
        FINISHERS.forEach(person -> work.pass(LEAD, work.assignment(run, "A4"), person));
        clock.set(end.plus(Duration.ofHours(3)));
        stage.become(run, RunState.FINISHED);
        decide(clock, run, end.plus(Duration.ofDays(1)));
        afterwards(clock, run, end.plus(Duration.ofDays(12)));
    }

    private void roll(TravellingClock clock, Session session, List<Session> all) {
        clock.set(Stage.afterwards(session));
        var last = session.equals(all.getLast());
        for (var person : FINISHERS) {
            var away = !last && Math.floorMod(person.hashCode() + session.position() * 5, 16) == 0;
            stage.mark(LEAD, session, person, away ? Mark.excused() : present(last, session));
        }
        stage.mark(LEAD, session, AWAY_TOO_OFTEN, session.position() % 3 == 0 ? Mark.absent() : Mark.present());
        stage.close(LEAD, session);
    }

    private static Mark present(boolean last, Session session) {
        return last
                ? Mark.present(SessionRole.PRESENTED)
                : Mark.present(session.time().minutes() - session.position() % 4 * 5);
    }

    private void assignment(TravellingClock clock, Run run, String code) {
        var assignment = work.assignment(run, code);
        work.handIn(clock, assignment, FINISHERS);
        clock.set(assignment.dueAt().plus(Duration.ofDays(2)));
        FINISHERS.forEach(person -> work.pass(LEAD, assignment, person));
    }

    private void decide(TravellingClock clock, Run run, Instant moment) {
        clock.set(moment);
        var lead = cast.as(LEAD);
        FINISHERS.forEach(
                person -> decide.decide(lead, run.id(), cast.id(person), Outcome.COMPLETED, Optional.empty()));
        decide.decide(lead, run.id(), cast.id(AWAY_TOO_OFTEN), Outcome.NOT_COMPLETED, Optional.empty());
    }

    private void afterwards(TravellingClock clock, Run run, Instant moment) {
        clock.set(moment);
        badge(run, "chris.lee")
                .ifPresent(badge -> revoke.revoke(
                        cast.as("ines"), badge.id(), "The poster turned out to be another person's work."));
        var sofia = cast.id("sofia");
        var before = accounts.get(sofia);
        profiles.change(
                cast.as("sofia"),
                sofia,
                new Profile("Sofía Ibáñez-Łuczak", before.zone(), before.locale(), before.freeHours()));
        clock.set(moment.plus(Duration.ofHours(2)));
        badge(run, "sofia").ifPresent(badge -> correct.correct(cast.as("sofia"), badge.id()));
    }

    private Optional<IssuedCredential> badge(Run run, String person) {
        return credentials.ofRecipient(cast.id(person)).stream()
                .filter(badge -> badge.run().filter(run.id()::equals).isPresent())
                .findFirst();
    }
}
