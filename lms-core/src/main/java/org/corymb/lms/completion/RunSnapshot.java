package org.corymb.lms.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.requirement.Facts;
import org.corymb.lms.requirement.Facts.AssignmentFact;
import org.corymb.lms.requirement.Facts.MakeUp;
import org.corymb.lms.requirement.Facts.Presence;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.SessionKind;

/** Everything in the record of a run that its rule can ask for. */
record RunSnapshot(
        Terms terms,
        List<AccountId> learners,
        List<Meeting> meetings,
        Map<Spot, Presence> presences,
        Map<Spot, MakeUp> makeUps,
        List<Task> tasks,
        Map<Spot, Integer> levels,
        Set<Spot> waiting,
        Map<AccountId, Set<String>> confirmed) {

    /** The rule of the run and what ends it. */
    record Terms(Requirement rule, RunState state, DecisionMode mode) {
        boolean over() {
            return state == RunState.FINISHED || state == RunState.CANCELLED;
        }
    }

    /** A learner, and a session or an assignment. */
    record Spot(AccountId learner, UUID at) {}

    /** A session that takes place. */
    record Meeting(
            UUID id,
            SessionKind kind,
            String title,
            LocalDate date,
            int minutes,
            boolean counts,
            boolean rollClosed,
            boolean offeredElsewhere) {}

    /** An assignment. */
    record Task(UUID id, String code, String title) {}

    Evaluation evaluate(AccountId learner) {
        return terms.rule().evaluate(facts(learner));
    }

    Facts facts(AccountId learner) {
        return new Facts(
                meetings.stream().map(meeting -> fact(meeting, learner)).toList(),
                tasks.stream().map(task -> fact(task, learner)).toList(),
                confirmed.getOrDefault(learner, Set.of()));
    }

    private SessionFact fact(Meeting meeting, AccountId learner) {
        var spot = new Spot(learner, meeting.id());
        return new SessionFact(
                meeting.id(),
                meeting.kind(),
                meeting.title(),
                meeting.date(),
                meeting.minutes(),
                meeting.counts(),
                !meeting.rollClosed() && !terms.over(),
                Optional.ofNullable(presences.get(spot)),
                Optional.ofNullable(makeUps.get(spot)),
                meeting.offeredElsewhere() && !terms.over());
    }

    private AssignmentFact fact(Task task, AccountId learner) {
        var spot = new Spot(learner, task.id());
        var waits = waiting.contains(spot);
        return new AssignmentFact(
                task.code(), task.title(), Optional.ofNullable(levels.get(spot)), waits, waits || !terms.over());
    }
}
