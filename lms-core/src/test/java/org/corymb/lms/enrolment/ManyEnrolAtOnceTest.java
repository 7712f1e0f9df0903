package org.corymb.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.lms.CoreTest;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two hundred real threads, each asking twice, want the twenty-five seats of one run. */
@CoreTest
class ManyEnrolAtOnceTest {
    private static final int PEOPLE = 200;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Courses courses;

    @Test
    void givesEachSeatOnceAndQueuesTheRestWithoutAGap() throws Exception {
        var code = "RUSH" + Courses.number();
        var run = courses.run(
                courses.version(courses.offering(code)),
                code + "-W",
                LocalDate.now(ZoneOffset.UTC).plusYears(1));
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> courses.person("Learner " + i))
                .toList();

        var outcomes = allAtOnce(people, run);

        assertThat(outcomes)
                .allSatisfy(pair -> assertThat(enrolment(pair.getLast())).isEqualTo(enrolment(pair.getFirst())));
        assertThat(outcomes)
                .filteredOn(pair -> pair.getFirst() instanceof Enrolled)
                .hasSize(25);
        assertThat(outcomes)
                .map(List::getFirst)
                .filteredOn(Waitlisted.class::isInstance)
                .map(outcome -> ((Waitlisted) outcome).position())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - 25).boxed().toList());
        assertThat(enrolments.seats(run)).isEqualTo(new SeatCount(25, 25, PEOPLE - 25, 0));
        assertThat(enrolments.roster(run))
                .flatMap(enrolment -> enrolment.place().stream().toList())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - 25).boxed().toList());
    }

    private List<List<EnrolmentOutcome>> allAtOnce(List<AccountId> people, RunId run) throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<List<EnrolmentOutcome>>();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var asked = people.stream()
                    .map(person -> threads.submit(twice(person, run, start)))
                    .toList();
            start.countDown();
            for (var answer : asked) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private Callable<List<EnrolmentOutcome>> twice(AccountId person, RunId run, CountDownLatch start) {
        var herself = new Actor.Person(person, false, java.util.Map.of());
        return () -> {
            start.await();
            return Stream.generate(() -> enrol.enrol(herself, person, run))
                    .limit(2)
                    .toList();
        };
    }

    private static EnrolmentId enrolment(EnrolmentOutcome outcome) {
        return switch (outcome) {
            case Enrolled enrolled -> enrolled.enrolment();
            case Waitlisted waitlisted -> waitlisted.enrolment();
            default -> throw new AssertionError(outcome);
        };
    }
}
