package org.corymb.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.corymb.lms.CoreTest;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.enrolment.EnrolmentOutcome.Applied;
import org.corymb.lms.enrolment.EnrolmentOutcome.Closed;
import org.corymb.lms.enrolment.EnrolmentOutcome.Declined;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.MissingPrerequisites;
import org.corymb.lms.enrolment.EnrolmentOutcome.Refused;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class EnrolLearnerTest {
    private final LocalDate nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    @Autowired
    EnrolLearner enrol;

    @Autowired
    WithdrawLearner withdraw;

    @Autowired
    DeclineApplication decline;

    @Autowired
    CloseEnrolment close;

    @Autowired
    ChangeRunState states;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Courses courses;

    @Autowired
    Actors actors;

    String code;
    RunId run;
    AccountId amara;

    @BeforeEach
    void openARun() {
        code = "CEF" + Courses.number();
        run = courses.run(courses.version(courses.offering(code)), code + "-W", nextYear);
        amara = courses.person("Amara Okafor");
    }

    @Test
    void givesASeat() {
        assertThat(enrolHerself(amara, run)).isInstanceOf(Enrolled.class);
        assertThat(enrolments.of(run, amara)).map(Enrolment::state).contains(EnrolmentState.ENROLLED);
        assertThat(enrolments.seats(run)).isEqualTo(new SeatCount(25, 1, 0, 0));
    }

    @Test
    void answersTheSameWhenAskedTwice() {
        var first = enrolHerself(amara, run);

        assertThat(enrolHerself(amara, run)).isEqualTo(first);
        assertThat(enrolments.roster(run)).hasSize(1);
    }

    @Test
    void letsNobodyEnrolSomebodyElse() {
        var jun = actors.of(courses.person("Jun Watanabe"));

        assertThatThrownBy(() -> enrol.enrol(jun, amara, run)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void passesASeatOnToTheFirstWhoWaits() {
        fill(run);
        var jun = courses.person("Jun Watanabe");
        var elin = courses.person("Elin Strand");
        assertThat(enrolHerself(jun, run))
                .isInstanceOfSatisfying(
                        Waitlisted.class, waits -> assertThat(waits.position()).isOne());
        enrolHerself(elin, run);

        withdraw.withdraw(Courses.PLATFORM, enrolments.roster(run).getFirst().learner(), run, Optional.empty());

        assertThat(enrolments.of(run, jun)).map(Enrolment::state).contains(EnrolmentState.ENROLLED);
        assertThat(enrolments.of(run, elin)).flatMap(Enrolment::place).contains(1);
    }

    @Test
    void takesSomebodyWhoWithdrewBackAtTheEndOfTheQueue() {
        fill(run);
        enrolHerself(amara, run);
        enrolHerself(courses.person("Jun Watanabe"), run);
        withdraw.withdraw(actors.of(amara), amara, run, Optional.of("too late at night"));
        withdraw.withdraw(actors.of(amara), amara, run, Optional.empty());

        assertThat(enrolHerself(amara, run))
                .isInstanceOfSatisfying(
                        Waitlisted.class, waits -> assertThat(waits.position()).isEqualTo(2));
    }

    @Test
    void wantsPrerequisitesCompletedUnlessStaffMakeAnException() {
        var next = courses.run(courses.version(courses.offering(code + "-N", code)), code + "-NW", nextYear);

        assertThat(enrolHerself(amara, next)).isEqualTo(new Declined(new MissingPrerequisites(List.of(code))));
        assertThat(enrol.enrol(Courses.PLATFORM, amara, next)).isInstanceOf(Enrolled.class);
    }

    @Test
    void letsInWhoeverHasCompletedThePrerequisite() {
        var next = courses.run(courses.version(courses.offering(code + "-N", code)), code + "-NW", nextYear);
        enrolHerself(amara, run);
        close.complete(Courses.PLATFORM, run, amara, true);
        close.complete(Courses.PLATFORM, run, amara, true);

        assertThat(enrolHerself(amara, next)).isInstanceOf(Enrolled.class);
    }

    @Test
    void keepsAnApplicationUntilStaffDecide() {
        var offering = courses.offering(code);
        var byApplication = courses.runByApplication(courses.version(offering), code + "-A", nextYear);
        var jun = courses.person("Jun Watanabe");

        assertThat(enrolHerself(amara, byApplication)).isInstanceOf(Applied.class);
        assertThat(enrolHerself(jun, byApplication)).isInstanceOf(Applied.class);
        assertThat(enrol.enrol(Courses.PLATFORM, amara, byApplication)).isInstanceOf(Enrolled.class);
        decline.decline(Courses.PLATFORM, jun, byApplication, "no community yet");

        assertThat(enrolHerself(jun, byApplication)).isEqualTo(new Declined(new Refused()));
    }

    @Test
    void isClosedOnceTheRunRuns() {
        states.change(Courses.PLATFORM, run, RunState.RUNNING);

        assertThat(enrolHerself(amara, run)).isEqualTo(new Declined(new Closed()));
    }

    private void fill(RunId full) {
        IntStream.range(0, 25).forEach(i -> enrol.enrol(Courses.PLATFORM, courses.person("Noor Haddad"), full));
    }

    private EnrolmentOutcome enrolHerself(AccountId person, RunId into) {
        Actor actor = actors.of(person);
        return enrol.enrol(actor, person, into);
    }
}
