package org.corymb.lms.notice;

import java.util.Map;
import org.corymb.lms.award.CredentialIssued;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.notice.TellPerson.Content;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a learner that a badge is there. */
@Component
class BadgeNotices {
    private final TellPerson tell;
    private final Credentials credentials;
    private final Achievements achievements;

    BadgeNotices(TellPerson tell, Credentials credentials, Achievements achievements) {
        this.tell = tell;
        this.credentials = credentials;
        this.achievements = achievements;
    }

    @Async
    @TransactionalEventListener
    void on(CredentialIssued event) {
        var credential = credentials.get(event.credential());
        var name = achievements.get(credential.achievement()).name();
        credential
                .recipient()
                .ifPresent(learner -> tell.tell(
                        learner,
                        "badge-issued",
                        credential.id().toString(),
                        Map.of("credential", credential.id().toString()),
                        account -> Content.of("/credentials/" + credential.id(), name)));
    }
}
