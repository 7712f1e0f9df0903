package org.corymb.lms.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.UnknownRun;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which run, to be read. */
@Service
@Transactional(readOnly = true)
public class Enrolments {
    private final EnrolmentRepository repository;
    private final SeatRepository seats;

    Enrolments(EnrolmentRepository repository, SeatRepository seats) {
        this.repository = repository;
        this.seats = seats;
    }

    /** Everybody who ever enrolled, applied or waited, in the order of coming. */
    public List<Enrolment> roster(RunId run) {
        return repository.roster(run);
    }

    public Optional<Enrolment> of(RunId run, AccountId learner) {
        return repository.of(run, learner);
    }

    /** @throws NotAllowed unless the actor belongs to the run as a learner */
    public void requireBelonging(Actor actor, RunId run) {
        if (of(run, actor.requireAccount())
                .filter(seat -> seat.state().belongs())
                .isEmpty()) {
            throw new NotAllowed("not-your-cohort");
        }
    }

    /** All enrolments of a person, the latest first. */
    public List<Enrolment> ofLearner(AccountId learner) {
        return repository.ofLearner(learner);
    }

    public SeatCount seats(RunId run) {
        return Optional.ofNullable(seats.count(List.of(run)).get(run)).orElseThrow(() -> new UnknownRun(run));
    }

    public Map<RunId, SeatCount> seats(Collection<RunId> runs) {
        return runs.isEmpty() ? Map.of() : seats.count(runs);
    }

    /** Codes of the offerings that a person must complete before this run, without those already completed. */
    public List<String> missingPrerequisites(RunId run, AccountId learner) {
        return seats.missingPrerequisites(run, learner);
    }
}
