package org.corymb.lms.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.EnrolmentOutcome.Applied;
import org.corymb.lms.enrolment.EnrolmentOutcome.Closed;
import org.corymb.lms.enrolment.EnrolmentOutcome.Declined;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.MissingPrerequisites;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a learner a seat in a run, or a place in its queue. */
@Service
public class EnrolLearner {
    private final SeatRepository seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentBook book;
    private final RunAccess access;
    private final Clock clock;

    EnrolLearner(
            SeatRepository seats, EnrolmentRepository enrolments, EnrolmentBook book, RunAccess access, Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    /** As {@link #enrol(Actor, AccountId, RunId, Optional)}, without a motivation. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public EnrolmentOutcome enrol(Actor actor, AccountId learner, RunId run) {
        return enrol(actor, learner, run, Optional.empty());
    }

    /**
     * Asked twice, it answers the same and changes nothing. Staff who plan the run, and the platform, may let somebody in
     * who lacks a prerequisite, did not apply or comes late; never beyond the last seat or past those who wait.
     *
     * @param motivation what an applicant writes
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public EnrolmentOutcome enrol(Actor actor, AccountId learner, RunId run, Optional<String> motivation) {
        var exceptional = !actor.is(learner);
        if (exceptional && !access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("enrol-others");
        }
        var locked = seats.lock(run);
        var before = enrolments.of(run, learner);
        return before.flatMap(known -> StandingOutcome.of(known, exceptional))
                .orElseGet(() -> enter(new Wish(actor, learner, motivation, exceptional), locked, before));
    }

    private EnrolmentOutcome enter(Wish wish, LockedRun locked, Optional<Enrolment> before) {
        var run = locked.run().id();
        var answer = locked.seats(clock.instant(), wish.exceptional()).forNewcomer();
        if (answer == Seats.Answer.CLOSED) {
            return new Declined(new Closed());
        }
        var missing = seats.missingPrerequisites(run, wish.learner());
        if (!missing.isEmpty() && !wish.exceptional()) {
            return new Declined(new MissingPrerequisites(missing));
        }
        var change = new Change(wish.actor().account(), locked.nextPlace(clock.instant()), exception(missing));
        return switch (answer) {
            case SEAT -> new Enrolled(enter(wish, run, before, EnrolmentState.ENROLLED, change));
            case APPLY -> new Applied(enter(wish, run, before, EnrolmentState.APPLIED, change));
            case WAIT ->
                new Waitlisted(enter(wish, run, before, EnrolmentState.WAITLISTED, change), locked.waiting() + 1);
            case CLOSED -> new Declined(new Closed());
        };
    }

    private EnrolmentId enter(Wish wish, RunId run, Optional<Enrolment> before, EnrolmentState state, Change change) {
        return book.enter(run, wish.learner(), before, state, wish.motivation(), change);
    }

    private static Optional<String> exception(List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("prerequisite-exception " + String.join(" ", missing));
    }

    private record Wish(Actor actor, AccountId learner, Optional<String> motivation, boolean exceptional) {}
}
