package org.corymb.lms.importing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.corymb.lms.CoreTest;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.InTurnExecutor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskExecutor;
import org.springframework.modulith.events.core.EventPublicationRegistry;

@CoreTest
@Import(FillDemoTest.DemoBeans.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FillDemoTest {

    @Autowired
    private FillDemo demo;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private Runs runs;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EventPublicationRegistry events;

    @BeforeAll
    void fill() {
        assertThat(demo.fill(clock)).isInstanceOf(DemoOutcome.Filled.class);
    }

    @Test
    void endsTheCohortThatIsOverWithBadgesOneRevokedAndOneCorrected() {
        var past = run("CEF", RunState.FINISHED);

        var badges = credentials.ofRun(past.id());

        assertThat(badges).hasSize(6);
        assertThat(badges)
                .filteredOn(badge -> badge.state() == CredentialState.REVOKED)
                .hasSize(1);
        assertThat(badges).extracting(IssuedCredential::recipientName).contains("Sofía Ibáñez-Łuczak", "Chris Lee");
        assertThat(badges)
                .allMatch(badge -> badge.issuedAt().isBefore(clock.instant().minusSeconds(7 * 86_400)));
    }

    @Test
    void letsSixWaitForTheFullWorkshopAndRafaelBeThird() {
        var full = runs.all().stream()
                .filter(run -> run.offeringCode().equals("MW-FBK"))
                .findFirst()
                .orElseThrow();

        var waiting = enrolments.roster(full.id()).stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.WAITLISTED)
                .toList();

        assertThat(waiting).hasSize(6);
        assertThat(enrolments
                        .of(
                                full.id(),
                                accounts.byAddress(new EmailAddress("rafael@example.org"))
                                        .orElseThrow()
                                        .id())
                        .orElseThrow()
                        .place())
                .contains(3);
    }

    @Test
    void showsRunsInEveryState() {
        assertThat(runs.all())
                .extracting(Run::state)
                .contains(RunState.DRAFT, RunState.OPEN, RunState.RUNNING, RunState.FINISHED);
    }

    @Test
    void leavesNothingToBeDone() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(events.findIncompletePublications()).isEmpty());
    }

    @Test
    void fillsOnlyOnce() {
        assertThat(demo.fill(clock)).isInstanceOf(DemoOutcome.ThereAlready.class);
    }

    private Run run(String offering, RunState state) {
        return runs.all().stream()
                .filter(run -> run.offeringCode().equals(offering) && run.state() == state)
                .findFirst()
                .orElseThrow();
    }

    /** The demo's clock, and listeners that are done before the next thing happens. */
    @TestConfiguration(proxyBeanMethods = false)
    static class DemoBeans {

        @Bean
        @Primary
        TravellingClock travellingClock() {
            return new TravellingClock(Clock.systemUTC());
        }

        @Bean
        TaskExecutor applicationTaskExecutor() {
            return new InTurnExecutor();
        }
    }
}
