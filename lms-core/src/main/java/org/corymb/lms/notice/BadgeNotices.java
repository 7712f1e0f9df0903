package org.corymb.lms.notice;

import java.time.Clock;
import java.util.Map;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.CredentialIssued;
import org.corymb.lms.award.CredentialSignedAnew;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.notice.TellPerson.Content;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a learner that a badge is there, and that copies of one that still counts do so no more. */
@Component
class BadgeNotices {
    private final TellPerson tell;
    private final Credentials credentials;
    private final Achievements achievements;
    private final Clock clock;

    BadgeNotices(TellPerson tell, Credentials credentials, Achievements achievements, Clock clock) {
        this.tell = tell;
        this.credentials = credentials;
        this.achievements = achievements;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(CredentialIssued event) {
        tell(event.credential(), "badge-issued", event.credential().toString());
    }

    @Async
    @TransactionalEventListener
    void on(CredentialSignedAnew event) {
        var credential = credentials.get(event.credential());
        if (credential.state() == CredentialState.ISSUED && !credential.expired(clock.instant())) {
            tell(event.credential(), "badge-signed-anew", event.credential() + " " + event.edition());
        }
    }

    private void tell(CredentialId id, String kind, String subject) {
        var credential = credentials.get(id);
        var name = achievements.get(credential.achievement()).name();
        credential
                .recipient()
                .ifPresent(learner -> tell.tell(
                        learner,
                        kind,
                        subject,
                        Map.of("credential", id.toString()),
                        account -> Content.of("/credentials/" + id, name)));
    }
}
