package org.corymb.lms.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.corymb.lms.cohort.CalendarFile;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.LearnerEnrolled;
import org.corymb.lms.enrolment.LearnerWaitlisted;
import org.corymb.lms.enrolment.LearnerWithdrew;
import org.corymb.lms.identity.Account;
import org.corymb.lms.notice.TellPerson.Content;
import org.corymb.lms.shared.AccountId;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells learners what became of their wish for a seat; with a seat come the dates, for their calendar too. */
@Component
class EnrolmentNotices {
    private final TellPerson tell;
    private final Runs runs;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final MailTexts texts;
    private final Clock clock;

    EnrolmentNotices(
            TellPerson tell, Runs runs, Sessions sessions, Enrolments enrolments, MailTexts texts, Clock clock) {
        this.tell = tell;
        this.runs = runs;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.texts = texts;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(LearnerEnrolled event) {
        var run = runs.get(event.run());
        tell.tell(
                event.learner(),
                "enrolled",
                round(event.run(), event.learner()),
                Map.of("run", run.code()),
                account -> dates(run, account));
    }

    @Async
    @TransactionalEventListener
    void on(LearnerWaitlisted event) {
        var run = runs.get(event.run());
        tell.tell(
                event.learner(),
                "waitlisted",
                round(event.run(), event.learner()),
                Map.of("run", run.code()),
                account -> Content.of("/runs/" + run.code(), run.title(), run.code()));
    }

    @Async
    @TransactionalEventListener
    void on(LearnerWithdrew event) {
        var run = runs.get(event.run());
        tell.tell(
                event.learner(),
                "seat-left",
                round(event.run(), event.learner()),
                Map.of("run", run.code()),
                account -> Content.of("/runs/" + run.code(), run.title(), run.code()));
    }

    /** Who leaves and comes back is told again, who is told of one seat twice is not. */
    private String round(RunId run, AccountId learner) {
        return enrolments
                .of(run, learner)
                .map(now -> now.id() + " " + now.enrolledAt().orElse(now.createdAt()))
                .orElseGet(run::toString);
    }

    private Content dates(Run run, Account account) {
        var coming = sessions.ofRun(run.id()).stream()
                .filter(session -> !session.cancelled())
                .toList();
        var file = CalendarFile.write(
                run.title(),
                clock.instant(),
                coming.stream()
                        .map(session -> new CalendarFile.Entry(
                                session.id() + "@corymb",
                                session,
                                run.title() + ": " + session.title(),
                                session.joinUrl().orElse("")))
                        .toList());
        return new Content(
                new Object[] {run.title(), run.code()},
                coming.stream().map(session -> line(session, account)).toList(),
                "/cohorts/" + run.code(),
                List.of(new Attachment(
                        run.code() + ".ics",
                        "text/calendar; charset=utf-8; method=PUBLISH",
                        file.getBytes(StandardCharsets.UTF_8))));
    }

    /** The reader's own clock first; the run's beside it, as both may change on different days. */
    private String line(Session session, Account account) {
        var locale = account.locale();
        var day = DateTimeFormatter.ofPattern(texts.text("mail.day", locale), locale);
        var time = DateTimeFormatter.ofPattern(texts.text("mail.time", locale), locale);
        var mine = session.time().startIn(account.zone());
        var own = texts.text(
                "mail.session",
                locale,
                day.format(mine),
                time.format(mine),
                time.format(session.time().endIn(account.zone())),
                city(account.zone().getId()),
                session.title());
        return account.zone().equals(session.time().zone())
                ? own
                : own + " "
                        + texts.text(
                                "mail.there",
                                locale,
                                time.format(session.time().start()),
                                city(session.time().zone().getId()));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
