package org.corymb.lms.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corymb.lms.CoreTest;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.People;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications unfinished;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Wick wick;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Actors actors;

    @Autowired
    People people;

    private Actor admin;
    private AccountId amara;

    @BeforeEach
    void peopleAreThere() {
        admin = actors.of(people.administrator("Admin"));
        amara = people.person("Amara Okafor");
    }

    @Test
    void keepsWhoDidWhatToWhatWithoutAnyText() {
        var lantern = light();

        assertThat(about(lantern)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("lantern-lit");
            assertThat(entry.actor()).contains(amara);
            assertThat(entry.subjectType()).isEqualTo("lantern");
            assertThat(entry.facts().replace(" ", ""))
                    .contains("\"size\":\"LARGE\"", "\"candles\":3")
                    .doesNotContain("Amara", "words");
        });
    }

    @Test
    void leavesNoEntryOfWhatWasRolledBack() {
        var lantern = UUID.randomUUID();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(lit(lantern));
            status.setRollbackOnly();
        });

        assertThat(about(lantern)).isEmpty();
    }

    @Test
    void keepsOneEntryOfAnEventThatIsDeliveredTwice() {
        var lantern = UUID.randomUUID();
        wick.failOnceFor(lantern);

        transaction.executeWithoutResult(_ -> events.publishEvent(lit(lantern)));
        unfinished.resubmitIncompletePublications(publication -> publication.getEvent() instanceof LanternLit again
                && again.lantern().equals(lantern));

        assertThat(wick.burns(lantern)).isTrue();
        assertThat(about(lantern)).hasSize(1);
    }

    @Test
    void keepsAnEnrolment() {
        var code = "CEF" + Courses.number();
        var run = courses.run(
                courses.version(courses.offering(code)),
                code,
                LocalDate.now(ZoneOffset.UTC).plusYears(1));

        enrol.enrol(actors.of(amara), amara, run);

        var seat = enrolments.of(run, amara).orElseThrow();
        assertThat(trail.about(admin, "enrolment", seat.id().toString()).items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("learner-enrolled");
                    assertThat(entry.actor()).contains(amara);
                });
    }

    @Test
    void isReadByAdministratorsOnly() {
        var organisation = people.organisation("audited", Optional.empty());
        people.give(amara, organisation, OrganisationRole.MEMBERSHIP_OWNER);
        people.give(amara, organisation, OrganisationRole.PROGRAMME_MANAGER);

        assertThatThrownBy(() -> trail.entries(actors.of(amara), Optional.empty(), 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> trail.about(new Actor.Visitor(), "run", "1")).isInstanceOf(NotAllowed.class);
        assertThat(trail.entries(admin, Optional.empty(), 1).items()).hasSize(1);
    }

    @Test
    void isReadPageByPageTheNewestFirst() {
        var first = light();
        var second = light();
        var seen = new ArrayList<AuditEntry>();
        var cursor = Optional.<String>empty();

        do {
            var page = trail.entries(admin, cursor, 1);
            seen.addAll(page.items());
            cursor = page.next();
        } while (seen.stream().noneMatch(entry -> entry.subjectId().equals(first.toString())));

        assertThat(seen)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, next) -> next.happenedAt().compareTo(one.happenedAt()));
        assertThat(seen).extracting(AuditEntry::subjectId).containsSubsequence(second.toString(), first.toString());
    }

    @Test
    void refusesACursorThatItNeverGave() {
        for (var cursor : Set.of("", "yesterday", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z_x", "x_y")) {
            assertThatThrownBy(() -> trail.entries(admin, Optional.of(cursor), 1))
                    .as(cursor)
                    .isInstanceOf(BrokenRule.class);
        }
    }

    private UUID light() {
        var lantern = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> events.publishEvent(lit(lantern)));
        return lantern;
    }

    private LanternLit lit(UUID lantern) {
        return new LanternLit(lantern, LanternLit.Size.LARGE, 3, "for Amara Okafor", Optional.of(amara));
    }

    private List<AuditEntry> about(UUID lantern) {
        return trail.about(admin, "lantern", lantern.toString()).items();
    }
}
