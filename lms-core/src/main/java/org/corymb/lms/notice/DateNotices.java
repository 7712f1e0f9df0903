package org.corymb.lms.notice;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.corymb.lms.catalogue.TellOfNewDates;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunOpened;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.RunStateChanged;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.identity.Account;
import org.corymb.lms.notice.TellPerson.Content;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells those who wait for a date of an offering that learners can take seats in a run of it: each of them once. */
@Component
class DateNotices {
    private final TellPerson tell;
    private final TellOfNewDates dates;
    private final Runs runs;
    private final MailTexts texts;

    DateNotices(TellPerson tell, TellOfNewDates dates, Runs runs, MailTexts texts) {
        this.tell = tell;
        this.dates = dates;
        this.runs = runs;
        this.texts = texts;
    }

    @Async
    @TransactionalEventListener
    void on(RunOpened event) {
        announce(event.run());
    }

    @Async
    @TransactionalEventListener
    void on(RunStateChanged event) {
        if (event.to() == RunState.OPEN) {
            announce(event.run());
        }
    }

    private void announce(RunId id) {
        var run = runs.get(id);
        if (run.state() != RunState.OPEN) {
            return;
        }
        for (var asked : dates.whoAsked(run.offering())) {
            var wish = run.offering() + " " + asked.since();
            tell.tell(asked.account(), "new-date", wish, Map.of("run", run.code()), account -> content(run, account));
            dates.told(run.offering(), asked.account());
        }
    }

    private Content content(Run run, Account account) {
        var day = DateTimeFormatter.ofPattern(texts.text("mail.day", account.locale()), account.locale());
        return Content.of("/runs/" + run.code(), run.title(), run.code(), day.format(run.startsOn()));
    }
}
