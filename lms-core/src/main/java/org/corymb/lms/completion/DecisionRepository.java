package org.corymb.lms.completion;

import static org.corymb.db.Tables.COMPLETION_DECISION;
import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.RUN;

import java.util.List;
import java.util.Optional;
import org.corymb.db.tables.records.CompletionDecisionRecord;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {
    private final DSLContext sql;

    DecisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Locks the run, as giving and closing seats does, so that one at a time decides on a seat in it.
     *
     * @return whether the learner has one
     */
    boolean lockSeat(RunId run, AccountId learner) {
        return isLocked(run)
                && sql.fetchExists(
                        ENROLMENT,
                        ENROLMENT.RUN_ID.eq(run.value()),
                        ENROLMENT.LEARNER_ID.eq(learner.value()),
                        ENROLMENT.STATE.in(FactsRepository.SEATED));
    }

    private boolean isLocked(RunId run) {
        return sql.select(RUN.ID)
                .from(RUN)
                .where(RUN.ID.eq(run.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    Optional<Decision> find(DecisionId id) {
        return sql.selectFrom(COMPLETION_DECISION)
                .where(COMPLETION_DECISION.ID.eq(id.value()))
                .fetchOptional(DecisionRepository::decision);
    }

    Optional<Decision> find(RunId run, AccountId learner) {
        return sql.selectFrom(COMPLETION_DECISION)
                .where(COMPLETION_DECISION.RUN_ID.eq(run.value()))
                .and(COMPLETION_DECISION.LEARNER_ID.eq(learner.value()))
                .fetchOptional(DecisionRepository::decision);
    }

    List<Decision> ofRun(RunId run) {
        return sql.selectFrom(COMPLETION_DECISION)
                .where(COMPLETION_DECISION.RUN_ID.eq(run.value()))
                .orderBy(COMPLETION_DECISION.DECIDED_AT, COMPLETION_DECISION.ID)
                .fetch(DecisionRepository::decision);
    }

    void insert(Decision decision, Evaluation evaluation) {
        sql.insertInto(COMPLETION_DECISION)
                .set(COMPLETION_DECISION.ID, decision.id().value())
                .set(COMPLETION_DECISION.RUN_ID, decision.run().value())
                .set(COMPLETION_DECISION.LEARNER_ID, decision.learner().value())
                .set(COMPLETION_DECISION.OUTCOME, decision.outcome().name())
                .set(COMPLETION_DECISION.SATISFIED, decision.satisfied())
                .set(COMPLETION_DECISION.EVALUATION, DecisionJson.write(evaluation, decision.confirmed()))
                .set(
                        COMPLETION_DECISION.DECIDED_BY,
                        decision.by().map(AccountId::value).orElse(null))
                .set(COMPLETION_DECISION.DECIDED_AT, decision.at())
                .set(COMPLETION_DECISION.REASON, decision.reason().orElse(null))
                .execute();
    }

    private static Decision decision(CompletionDecisionRecord row) {
        return new Decision(
                new DecisionId(row.getId()),
                new RunId(row.getRunId()),
                new AccountId(row.getLearnerId()),
                Outcome.valueOf(row.getOutcome()),
                row.getSatisfied(),
                DecisionJson.confirmed(row.getEvaluation()),
                Optional.ofNullable(row.getDecidedBy()).map(AccountId::new),
                row.getDecidedAt(),
                Optional.ofNullable(row.getReason()));
    }
}
