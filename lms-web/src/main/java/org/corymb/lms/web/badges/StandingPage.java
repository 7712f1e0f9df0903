package org.corymb.lms.web.badges;

import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.IssuedCredential;

/** What changing the state of a badge would do, and to whom. */
record StandingPage(String id, String badge, String recipient, CredentialState state) {

    static StandingPage of(IssuedCredential credential) {
        return new StandingPage(
                credential.id().toString(),
                BadgeContent.of(credential.document()).name(),
                credential.recipientName(),
                credential.state());
    }
}
