package org.corymb.lms.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.CoreTest;
import org.corymb.lms.award.CredentialIssued;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.Graduates;
import org.corymb.lms.award.IssueBadge;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.TellOfNewDates;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.LearnerEnrolled;
import org.corymb.lms.enrolment.WithdrawLearner;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.People;
import org.corymb.lms.notice.Mailbox.Letter;
import org.corymb.lms.notice.TellPerson.Content;
import org.corymb.lms.shared.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class NoticesByMailTest {

    @Autowired
    Courses courses;

    @Autowired
    People people;

    @Autowired
    Graduates graduates;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    WithdrawLearner withdraw;

    @Autowired
    ChangeRunState states;

    @Autowired
    Enrolments enrolments;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    Achievements achievements;

    @Autowired
    TellOfNewDates dates;

    @Autowired
    Offerings offerings;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    EnrolmentNotices enrolmentNotices;

    @Autowired
    BadgeNotices badgeNotices;

    @Autowired
    NoticeRepository notes;

    @Autowired
    TellPerson tell;

    @Autowired
    MailTexts texts;

    @Autowired
    MailSettings settings;

    @Autowired
    Clock clock;

    private String code;
    private AccountId amara;

    @BeforeEach
    void amaraIsThere() {
        code = "CEF" + Courses.number();
        amara = people.person("Amara Okafor");
    }

    @Test
    void bringsTheDatesOfASeatInTheReadersTimeAndForTheCalendar() {
        var run = run(betweenTheClockChanges());

        enrol.enrol(actors.of(amara), amara, run);

        var mail = only(amara);
        assertThat(mail.from()).isEqualTo("Corymb <corymb@localhost.localdomain>");
        assertThat(mail.subject()).isEqualTo("You have a seat in Community Engagement Foundations (" + code + "-W)");
        assertThat(mail.text())
                .startsWith("Hello Amara Okafor,\n")
                .contains("17:00 to 18:30 your time (Rome): LESSON 1 [12:00 New York]")
                .contains("18:00 to 19:30 your time (Rome): LESSON 8 [12:00 New York]")
                .contains("http://localhost:8080/cohorts/" + code + "-W");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(code + "-W.ics");
            assertThat(file.type()).startsWith("text/calendar").contains("method=PUBLISH");
            assertThat(file.content())
                    .startsWith("BEGIN:VCALENDAR")
                    .containsOnlyOnce("SUMMARY:" + "Community" + " Engagement Foundations: LESSON 8");
            assertThat(file.content().split("BEGIN:VEVENT")).hasSize(18);
        });
    }

    @Test
    void saysOnceThatSomebodyLeft() {
        var run = run(betweenTheClockChanges());
        enrol.enrol(actors.of(amara), amara, run);
        await().until(() -> mails(amara).size() == 1);

        withdraw.withdraw(actors.of(amara), amara, run, Optional.empty());

        await().until(() -> mails(amara).size() == 2);
        assertThat(mails(amara))
                .extracting(Letter::subject)
                .contains("You have left Community Engagement Foundations (" + code + "-W)");
    }

    @Test
    void saysThatOneWaits() {
        var run = run(betweenTheClockChanges());
        for (var seat = 0; seat < 25; seat++) {
            enrol.enrol(Courses.PLATFORM, people.person("Learner " + seat), run);
        }

        enrol.enrol(actors.of(amara), amara, run);

        var mail = only(amara);
        assertThat(mail.subject())
                .isEqualTo("You are on the waitlist of Community Engagement Foundations (" + code + "-W)");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void bringsTheBadgeOnceHoweverOftenTheNewsIsDelivered() {
        var jun = graduates.graduate(graduates.centre(), "Jun Watanabe");
        issue.issue(jun.decision());
        var badge = credentials.ofRecipient(jun.id()).getFirst();
        var name = achievements.get(badge.achievement()).name();
        await().untilAsserted(() ->
                assertThat(mails(jun.id())).extracting(Letter::subject).containsOnlyOnce("Your badge: " + name));

        badgeNotices.on(new CredentialIssued(badge.id()));

        staysAt(jun.id(), mails(jun.id()).size());
        assertThat(mails(jun.id()))
                .anySatisfy(
                        mail -> assertThat(mail.text()).contains("http://localhost:8080/credentials/" + badge.id()));
    }

    @Test
    void mailsASeatOnceHoweverOftenItIsDelivered() {
        var run = run(betweenTheClockChanges());
        enrol.enrol(actors.of(amara), amara, run);
        await().until(() -> mails(amara).size() == 1);
        var seat = enrolments.of(run, amara).orElseThrow();

        enrolmentNotices.on(new LearnerEnrolled(seat.id(), run, amara, Optional.empty()));

        staysAt(amara, 1);
    }

    @Test
    void mailsWhatACrashLeftUnsentUnderTheNumberOfItsNote() {
        var broken = new SendMail(null, settings, clock) {
            @Override
            public void send(Mail mail) {
                throw new IllegalStateException("the mail server is away");
            }
        };
        var beforeTheCrash = new TellPerson(notes, accounts, texts, settings, broken, clock);
        assertThatThrownBy(() -> tell(beforeTheCrash)).hasMessage("the mail server is away");
        var note = notes.of(amara, 10).getFirst();
        assertThat(note.mailedAt()).isEmpty();

        tell(tell);
        tell(tell);

        assertThat(mails(amara))
                .singleElement()
                .satisfies(mail -> assertThat(mail.id()).isEqualTo("<" + note.id() + "@corymb>"));
        assertThat(notes.of(amara, 10))
                .singleElement()
                .satisfies(kept -> assertThat(kept.mailedAt()).isPresent());
    }

    @Test
    void tellsThoseWhoAskedOfTheFirstDateThatIsOpenAndOfNoOther() {
        var version = courses.version(courses.offering(code));
        var offering = offerings.get(code).id();
        var jun = people.person("Jun Watanabe");
        dates.ask(actors.of(amara), offering);
        dates.ask(actors.of(jun), offering);

        var run = courses.draft(version, code + "-D", betweenTheClockChanges());
        staysAt(amara, 0);
        states.change(Courses.PLATFORM, run, RunState.OPEN);

        assertThat(only(amara).subject()).startsWith("A new date: Community Engagement Foundations, from ");
        assertThat(only(jun).text())
                .contains("begins on", "(" + code + "-D)", "http://localhost:8080/runs/" + code + "-D");
        await().until(() -> !dates.asked(actors.of(jun), offering));
        courses.run(version, code + "-E", betweenTheClockChanges());
        staysAt(amara, 1);

        dates.ask(actors.of(amara), offering);
        courses.run(version, code + "-F", betweenTheClockChanges());
        await().until(() -> mails(amara).size() == 2);
    }

    private void tell(TellPerson by) {
        by.tell(amara, "seat-left", code, Map.of(), account -> Content.of("/runs/" + code, "A run", code));
    }

    private RunId run(LocalDate first) {
        return courses.run(courses.version(courses.offering(code)), code + "-W", first);
    }

    /** In New York the clocks have changed, in Rome they have not yet. */
    private static LocalDate betweenTheClockChanges() {
        return LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 3, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY))
                .plusDays(2);
    }

    private Letter only(AccountId person) {
        await().until(() -> !mails(person).isEmpty());
        return assertThat(mails(person)).singleElement().actual();
    }

    private void staysAt(AccountId person, int count) {
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> mails(person).size() == count);
    }

    private List<Letter> mails(AccountId person) {
        return Mailbox.of(accounts.get(person).address());
    }
}
