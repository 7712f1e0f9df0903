package org.corymb.lms.award;

import jakarta.json.JsonObject;
import org.corymb.badges.Credential;
import org.corymb.badges.IssueCredential;
import org.corymb.lms.award.issuer.ActiveKey;
import org.springframework.stereotype.Component;

/** Signs badges. */
@Component
class BadgeSigner {

    private final IssueCredential issuing;

    BadgeSigner(IssueCredential issuing) {
        this.issuing = issuing;
    }

    String sign(Credential draft, ActiveKey key) {
        return issuing.issue(draft, key.key(), key.verificationMethod()).json();
    }

    String sign(JsonObject unsigned, ActiveKey key) {
        return issuing.sign(unsigned, key.key(), key.verificationMethod()).json();
    }
}
