package org.corymb.lms.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.corymb.lms.CoreTest;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.completion.DecisionOutcome.AlreadyDecided;
import org.corymb.lms.completion.DecisionOutcome.Decided;
import org.corymb.lms.completion.DecisionOutcome.ReasonNeeded;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordMakeUp;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.MissBudget;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class DecideCompletionTest {
    private static final String WORD = """
            {"allOf": [{"confirm": {"key": "regular", "text": "attend regularly"}}]}""";

    @Autowired
    TaughtRuns runs;

    @Autowired
    Learning learning;

    @Autowired
    DecideCompletion decide;

    @Autowired
    DecideForMany decideForMany;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Decisions decisions;

    @Autowired
    Standings standings;

    @Autowired
    Reviews reviews;

    @Autowired
    CloseReview closeReview;

    @Autowired
    CompletionFacts facts;

    @Autowired
    KeepStanding standing;

    @Autowired
    Enrolments enrolments;

    @Autowired
    RecordAttendance attendance;

    @Autowired
    RecordMakeUp makeUps;

    @Autowired
    StatementCounter statements;

    @Test
    void evaluatesDownToTheAttendanceRow() {
        var run = runs.running("Amara Okafor");
        learning.mark(run, 0, run.amara(), Mark.present());
        learning.mark(run, 1, run.amara(), Mark.present(34));

        var evaluation = evaluations.of(run.id(), run.amara());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(evaluation.parts().getFirst().trail().getFirst().weight()).isEqualTo(Weight.COUNTS);
        assertThat(evaluation.leaves().flatMap(leaf -> leaf.budget().stream()))
                .singleElement()
                .extracting(MissBudget::mayMiss)
                .isEqualTo(1);
    }

    @Test
    void countsAMakeUpOfASiblingRun() {
        var version = runs.version(TaughtRuns.RULE);
        var home = runs.running(version, DecisionMode.PERSON, "Jun Watanabe");
        var sibling = runs.running(version, DecisionMode.PERSON);
        learning.mark(home, 0, home.amara(), Mark.absent());
        assertThat(evaluations.of(home.id(), home.amara()).parts().getFirst().reachable())
                .isEqualTo(4);

        makeUps.record(
                sibling.maya(),
                sibling.sessions().getFirst(),
                home.amara(),
                home.sessions().getFirst(),
                Mark.present());

        assertThat(evaluations.of(home.id(), home.amara()).parts().getFirst().have())
                .isOne();
    }

    @Test
    void completesALearnerWhoDidEverything() {
        var run = runs.running("Amara Okafor");
        learning.doEverything(run, run.amara());

        var decided = decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty());

        assertThat(decided).isInstanceOf(Decided.class);
        assertThat(enrolments.of(run.id(), run.amara()).orElseThrow().state()).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void wantsAReasonAgainstTheRuleInEitherDirection() {
        var run = runs.running("Amara Okafor", "Jun Watanabe");
        learning.doEverything(run, run.amara());
        var jun = run.learners().getLast();

        assertThat(decide.decide(run.maya(), run.id(), jun, Outcome.COMPLETED, Optional.of(" ")))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(decide.decide(run.maya(), run.id(), run.amara(), Outcome.NOT_COMPLETED, Optional.empty()))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(decide.decide(run.maya(), run.id(), jun, Outcome.COMPLETED, Optional.of("ill, did it all later")))
                .isInstanceOfSatisfying(
                        Decided.class,
                        decided -> assertThat(decided.decision().satisfied()).isFalse());
    }

    @Test
    void letsNobodyDecideWhoOnlyGrades() {
        var run = runs.running("Amara Okafor");

        assertThatThrownBy(() ->
                        decide.decide(run.pavel(), run.id(), run.amara(), Outcome.COMPLETED, Optional.of("because")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void takesTheDecidersWordForWhatOnlyAPersonCanJudge() {
        var run = runs.running(runs.version(WORD), DecisionMode.PERSON, "Amara Okafor");

        assertThat(decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty()))
                .isInstanceOf(ReasonNeeded.class);
        decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty(), Set.of("regular"));

        assertThat(decisions.of(run.id(), run.amara()).orElseThrow().confirmed())
                .containsExactly("regular");
        assertThat(evaluations.of(run.id(), run.amara()).satisfied()).isTrue();
    }

    @Test
    void decidesOnceWhenManyDecideAtOnce() throws Exception {
        var run = runs.running("Amara Okafor");
        learning.doEverything(run, run.amara());

        var outcomes = allAtOnce(run);

        assertThat(outcomes).filteredOn(Decided.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyDecided.class::isInstance).hasSize(11);
        assertThat(decisions.ofRun(run.id())).hasSize(1);
    }

    private List<DecisionOutcome> allAtOnce(TaughtRun run) throws Exception {
        var start = new CountDownLatch(1);
        var pending = new ArrayList<Future<DecisionOutcome>>();
        var outcomes = new ArrayList<DecisionOutcome>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (var i = 0; i < 12; i++) {
                pending.add(threads.submit(() -> {
                    start.await();
                    return decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty());
                }));
            }
            start.countDown();
            for (var one : pending) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    @Test
    void decidesForManyAndLeavesOutWhoeverIsNotReady() {
        var run = runs.running("Amara Okafor", "Jun Watanabe");
        learning.doEverything(run, run.amara());

        var outcomes = decideForMany.completed(run.maya(), run.id(), run.learners(), Set.of());

        assertThat(outcomes.get(run.amara())).isInstanceOf(Decided.class);
        assertThat(outcomes.get(run.learners().getLast())).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void decidesByItselfAtTheEndOfARunThatSaysSo() {
        var run = runs.running(runs.version(TaughtRuns.RULE), DecisionMode.AUTOMATIC, "Amara Okafor", "Jun Watanabe");
        learning.doEverything(run, run.amara());
        runs.finish(run);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(decisions.of(run.id(), run.amara()))
                        .hasValueSatisfying(
                                decision -> assertThat(decision.by()).isEmpty()));
        standing.of(run.id());
        assertThat(decisions.ofRun(run.id())).hasSize(1);
    }

    @Test
    void keepsTheStandingOfALearnerUpToDate() {
        var run = runs.running("Amara Okafor");
        learning.doEverything(run, run.amara());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(standings.ofRuns(List.of(run.id())))
                        .containsExactly(new Standing(run.id(), run.amara(), true, false)));
        standing.of(run.id(), run.amara());
        standing.of(run.id(), run.amara());
        assertThat(standings.ofRuns(List.of(run.id()))).hasSize(1);
    }

    @Test
    void opensOneReviewWhenTheRecordChangesAfterTheDecisionAndTakesNothingBack() {
        var run = runs.running("Amara Okafor");
        learning.doEverything(run, run.amara());
        decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty());
        standing.of(run.id(), run.amara());
        assertThat(reviews.ofRun(run.id())).isEmpty();

        learning.mark(run, 0, run.amara(), Mark.absent());
        standing.of(run.id(), run.amara());
        standing.of(run.id(), run.amara());

        assertThat(reviews.ofRun(run.id()))
                .singleElement()
                .satisfies(review -> assertThat(review.cause()).isEqualTo("ATTENDANCE"));
        assertThat(decisions.of(run.id(), run.amara()).orElseThrow().outcome()).isEqualTo(Outcome.COMPLETED);
        closeReview.close(run.maya(), reviews.ofRun(run.id()).getFirst().id(), "still holds");
        standing.of(run.id(), run.amara());
        assertThat(reviews.ofRun(run.id())).isEmpty();
    }

    @Test
    void tellsWhatWasDone() {
        var run = runs.running("Amara Okafor");
        learning.doEverything(run, run.amara());
        decide.decide(run.maya(), run.id(), run.amara(), Outcome.COMPLETED, Optional.empty());

        var done = facts.of(decisions.of(run.id(), run.amara()).orElseThrow().id());

        assertThat(done.sessionsCounted()).isEqualTo(4);
        assertThat(done.sessionsAttended()).isEqualTo(3);
        assertThat(done.minutes()).isEqualTo(270);
        assertThat(done.works())
                .extracting(work -> work.link().orElseThrow())
                .containsExactly("https://maps.example.org/1");
        assertThat(done.works().getFirst().criteria()).extracting("levelTitle").containsExactly("meets", "meets");
    }

    @Test
    void evaluatesARunInAConstantNumberOfStatements() throws Exception {
        var small = runs.running("Amara Okafor");
        var large = runs.running(
                "Amara Okafor",
                "Jun Watanabe",
                "Elin Strand",
                "Rafael Pinto",
                "Noor Haddad",
                "Chris Lee",
                "Tomas Berg");
        learning.doEverything(large, large.amara());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> standings.ofRuns(List.of(large.id())).stream().anyMatch(Standing::satisfied));

        assertThat(statements.during(() -> evaluations.of(large.id())))
                .isEqualTo(statements.during(() -> evaluations.of(small.id())))
                .isEqualTo(9);
    }
}
