package org.corymb.lms.completion;

import static org.corymb.db.Tables.COMPLETION_STANDING;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class StandingRepository {
    private final DSLContext sql;
    private final Clock clock;

    StandingRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void write(RunId run, AccountId learner, Evaluation evaluation) {
        var row = sql.newRecord(COMPLETION_STANDING);
        row.setRunId(run.value());
        row.setLearnerId(learner.value());
        row.setSatisfied(evaluation.satisfied());
        row.setImpossible(evaluation.impossible());
        row.setEvaluatedAt(clock.instant());
        sql.insertInto(COMPLETION_STANDING)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute();
    }

    List<Standing> ofRuns(Collection<RunId> runs) {
        return sql.selectFrom(COMPLETION_STANDING)
                .where(COMPLETION_STANDING.RUN_ID.in(
                        runs.stream().map(RunId::value).toList()))
                .fetch(row -> new Standing(
                        new RunId(row.getRunId()),
                        new AccountId(row.getLearnerId()),
                        row.getSatisfied(),
                        row.getImpossible()));
    }
}
