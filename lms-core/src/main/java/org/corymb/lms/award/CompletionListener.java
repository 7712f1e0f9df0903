package org.corymb.lms.award;

import org.corymb.lms.completion.RunCompleted;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Issues the badge once a decision is stored; delivered again after a crash, without a transaction of its own. */
@Component
class CompletionListener {

    private final IssueBadge badges;

    CompletionListener(IssueBadge badges) {
        this.badges = badges;
    }

    @Async
    @TransactionalEventListener
    void on(RunCompleted completed) {
        badges.issue(completed.decision());
    }
}
