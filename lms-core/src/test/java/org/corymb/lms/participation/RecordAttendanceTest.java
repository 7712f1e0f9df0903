package org.corymb.lms.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.corymb.lms.CoreTest;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.completion.Learning;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.participation.RecordingOutcome.AlreadySo;
import org.corymb.lms.participation.RecordingOutcome.NotInTheRun;
import org.corymb.lms.participation.RecordingOutcome.ReasonNeeded;
import org.corymb.lms.participation.RecordingOutcome.Recorded;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class RecordAttendanceTest {

    @Autowired
    TaughtRuns runs;

    @Autowired
    Learning learning;

    @Autowired
    RecordAttendance record;

    @Autowired
    RecordMakeUp makeUps;

    @Autowired
    CloseRoll close;

    @Autowired
    Attendances attendances;

    @Autowired
    Courses courses;

    @Autowired
    Actors actors;

    TaughtRun run;

    @BeforeEach
    void openARun() {
        run = runs.running("Amara Okafor", "Jun Watanabe");
    }

    @Test
    void takesTheWholeSessionWhenNoMinutesAreNamed() {
        learning.mark(run, 0, run.amara(), Mark.present());

        assertThat(attendances.ofSession(run.sessions().getFirst()))
                .singleElement()
                .satisfies(mark -> assertThat(mark.minutes()).isEqualTo(90))
                .satisfies(mark -> assertThat(mark.source()).isEqualTo(AttendanceSource.ROLL_CALL))
                .satisfies(mark ->
                        assertThat(mark.recordedBy()).isEqualTo(run.maya().account()));
    }

    @Test
    void changesNothingWhenTheSameMarkComesTwice() {
        assertThat(learning.mark(run, 0, run.amara(), Mark.present(34))).isInstanceOf(Recorded.class);
        assertThat(learning.mark(run, 0, run.amara(), Mark.present(34))).isInstanceOf(AlreadySo.class);

        assertThat(attendances.history(run.sessions().getFirst(), run.amara())).hasSize(1);
    }

    @Test
    void keepsWhatWasSaidBefore() {
        learning.mark(run, 0, run.amara(), Mark.present());
        learning.mark(run, 0, run.amara(), Mark.excused());
        learning.mark(run, 0, run.amara(), Mark.present(SessionRole.PRESENTED));

        assertThat(attendances.history(run.sessions().getFirst(), run.amara()))
                .extracting(AttendanceChange::status)
                .containsExactly(AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED, AttendanceStatus.PRESENT);
    }

    @Test
    void marksThoseAsAwayWhomNobodyMarkedWhenTheRollIsClosed() {
        learning.mark(run, 0, run.amara(), Mark.present());
        close.close(run.maya(), run.sessions().getFirst());
        close.close(run.maya(), run.sessions().getFirst());

        assertThat(attendances.ofSession(run.sessions().getFirst()))
                .extracting(Attendance::status)
                .containsExactlyInAnyOrder(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT);
    }

    @Test
    void wantsAReasonOnceTheRollIsClosed() {
        close.close(run.maya(), run.sessions().getFirst());

        assertThat(learning.mark(run, 0, run.amara(), Mark.present())).isInstanceOf(ReasonNeeded.class);
        assertThat(record.record(
                        run.maya(),
                        run.sessions().getFirst(),
                        run.amara(),
                        Mark.present(),
                        Optional.of("was in the call under another name")))
                .isInstanceOf(Recorded.class);
        assertThat(attendances
                        .history(run.sessions().getFirst(), run.amara())
                        .getLast()
                        .reason())
                .hasValue("was in the call under another name");
    }

    @Test
    void letsOnlyThoseMarkWhoTakeTheRoll() {
        var session = run.sessions().getFirst();

        assertThatThrownBy(() -> record.record(run.pavel(), session, run.amara(), Mark.present(), Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        record.record(actors.of(run.amara()), session, run.amara(), Mark.present(), Optional.empty()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void marksNobodyWithoutASeat() {
        assertThat(learning.mark(run, 0, courses.person("Rafael Pinto"), Mark.present()))
                .isInstanceOf(NotInTheRun.class);
    }

    @Test
    void countsAMakeUpOnlyBetweenTheSameSessionsOfSiblingRuns() {
        var version = runs.version(TaughtRuns.RULE);
        var home = runs.running(version, DecisionMode.PERSON, "Jun Watanabe");
        var sibling = runs.running(version, DecisionMode.PERSON, "Elin Strand");
        var jun = home.amara();

        assertThat(makeUps.record(
                        sibling.maya(),
                        sibling.sessions().getFirst(),
                        jun,
                        home.sessions().getFirst(),
                        Mark.present()))
                .isInstanceOf(Recorded.class);
        assertThatThrownBy(() -> makeUps.record(
                        sibling.maya(),
                        sibling.sessions().getFirst(),
                        jun,
                        home.sessions().getLast(),
                        Mark.present()))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void keepsTheLastOfManyMarksAtOnceAndTheHistoryOfAll() throws Exception {
        var start = new CountDownLatch(1);
        var pending = new ArrayList<Future<RecordingOutcome>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var minutes = 1; minutes <= 16; minutes++) {
                var mark = Mark.present(minutes);
                pending.add(threads.submit(() -> {
                    start.await();
                    return learning.mark(run, 0, run.amara(), mark);
                }));
            }
            start.countDown();
            for (var one : pending) {
                assertThat(one.get()).isInstanceOf(Recorded.class);
            }
        }

        var history = attendances.history(run.sessions().getFirst(), run.amara());
        assertThat(history).hasSize(16);
        assertThat(attendances.ofSession(run.sessions().getFirst()))
                .extracting(Attendance::minutes)
                .isEqualTo(List.of(history.getLast().minutes()));
    }
}
