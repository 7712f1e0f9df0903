package org.corymb.lms.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.CoreTest;
import org.corymb.lms.assignment.SubmissionOutcome.DraftSaved;
import org.corymb.lms.assignment.SubmissionOutcome.HandedIn;
import org.corymb.lms.assignment.SubmissionOutcome.NothingToHandIn;
import org.corymb.lms.assignment.SubmissionOutcome.RunIsOver;
import org.corymb.lms.assignment.SubmissionOutcome.WaitsForMarker;
import org.corymb.lms.completion.Learning;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class HandInAndAssessTest {
    private static final Work MAP = new Work("We are 340 people.", Optional.of("https://maps.example.org/1"));

    @Autowired
    TaughtRuns runs;

    @Autowired
    SaveDraft drafts;

    @Autowired
    SubmitWork submit;

    @Autowired
    AssessWork assess;

    @Autowired
    Submissions submissions;

    @Autowired
    Assessments assessments;

    @Autowired
    Actors actors;

    TaughtRun run;
    Actor amara;
    AssignmentId map;

    @BeforeEach
    void openARun() {
        run = runs.running("Amara Okafor");
        amara = actors.of(run.amara());
        map = run.map().id();
    }

    @Test
    void isDueAtTheWallTimeOfTheRunsZone() {
        assertThat(run.map().dueAt())
                .isEqualTo(run.map()
                        .dueOn()
                        .atTime(23, 59)
                        .atZone(run.map().zone())
                        .toInstant());
    }

    @Test
    void keepsOneDraftAndHandsItIn() {
        assertThat(drafts.save(amara, map, new Work("We", Optional.empty()))).isInstanceOf(DraftSaved.class);
        assertThat(drafts.save(amara, map, MAP)).isInstanceOf(DraftSaved.class);
        assertThat(submissions.ofRun(run.id())).isEmpty();

        assertThat(submit.submit(amara, map, MAP)).isInstanceOf(HandedIn.class);
        assertThat(submissions.ofLearner(map, run.amara()))
                .singleElement()
                .satisfies(work -> assertThat(work.attempt()).isOne());
    }

    @Test
    void doesNoHarmWhenHandedInTwice() {
        submit.submit(amara, map, MAP);

        assertThat(submit.submit(amara, map, MAP)).isInstanceOf(HandedIn.class);
        assertThat(submit.submit(amara, map, new Work("Another", Optional.empty())))
                .isInstanceOf(WaitsForMarker.class);
        assertThat(drafts.save(amara, map, MAP)).isInstanceOf(WaitsForMarker.class);
    }

    @Test
    void isHandedInAgainOnceItIsAssessed() {
        submit.submit(amara, map, MAP);
        assess.publish(run.maya(), map, run.amara(), Learning.all(run.map(), 2));

        assertThat(submit.submit(amara, map, MAP))
                .isInstanceOfSatisfying(
                        HandedIn.class,
                        again -> assertThat(again.submission().attempt()).isEqualTo(2));
    }

    @Test
    void takesNothingEmptyAndNothingAfterTheEnd() {
        assertThat(submit.submit(amara, map, new Work(" ", Optional.of(" ")))).isInstanceOf(NothingToHandIn.class);
        runs.finish(run);
        assertThat(submit.submit(amara, map, MAP)).isInstanceOf(RunIsOver.class);
    }

    @Test
    void takesWorkFromLearnersOnly() {
        assertThatThrownBy(() -> submit.submit(run.maya(), map, MAP)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//maps.example.org",
                "https://amara:secret@example.org/",
                "https:///path",
                "ftp://example.org/map",
                "not a link"
            })
    void refusesALinkThatIsNoWebAddress(String link) {
        assertThatThrownBy(() -> new Work("x", Optional.of(link))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void showsADraftToNobodyButItsMarker() {
        submit.submit(amara, map, MAP);
        assess.saveDraft(run.maya(), map, run.amara(), new Grading(Map.of(), "Half way"));

        assertThat(assessments.published(map, run.amara())).isEmpty();
        assertThat(assess.publish(run.pavel(), map, run.amara(), Learning.all(run.map(), 3)))
                .isInstanceOf(AssessmentOutcome.MarkedByAnother.class);
    }

    @Test
    void publishesOnlyWhenEveryCriterionHasALevel() {
        submit.submit(amara, map, MAP);
        var first = run.map().rubric().getFirst().id();
        var second = run.map().rubric().getLast().id();

        assertThat(assess.publish(run.maya(), map, run.amara(), new Grading(Map.of(first, 3), "")))
                .isEqualTo(new AssessmentOutcome.LevelsMissing(List.of(second)));
        assertThatThrownBy(() ->
                        assess.publish(run.maya(), map, run.amara(), new Grading(Map.of(first, 9, second, 3), "")))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void reachesTheLowestLevelOfItsCriteria() {
        var first = run.map().rubric().getFirst().id();
        var second = run.map().rubric().getLast().id();

        assertThat(new Grading(Map.of(first, 4, second, 2), "").reached()).hasValue(2);
        assertThat(new Grading(Map.of(), "").reached()).isEmpty();
    }

    @Test
    void marksLiveWorkWithoutAnythingHandedIn() {
        assertThat(assess.publish(run.maya(), map, run.amara(), Learning.all(run.map(), 3)))
                .isInstanceOf(AssessmentOutcome.NothingHandedIn.class);
        assertThat(assess.publish(run.maya(), run.live().id(), run.amara(), Learning.all(run.live(), 3)))
                .isInstanceOf(AssessmentOutcome.Published.class);
        assertThat(assess.publish(run.pavel(), run.live().id(), run.amara(), Learning.all(run.live(), 4)))
                .isInstanceOf(AssessmentOutcome.Published.class);
        assertThat(assessments.published(run.live().id(), run.amara())).hasSize(1);
    }
}
