package org.corymb.lms.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The badges that were issued, for pages and files; who knows a badge's id may see it. */
@Service
@Transactional(readOnly = true)
public class Credentials {

    private final CredentialRepository credentials;

    Credentials(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    public Optional<IssuedCredential> find(CredentialId id) {
        return credentials.find(id);
    }

    /** The badge of this id. */
    public IssuedCredential get(CredentialId id) {
        return credentials.find(id).orElseThrow(() -> new UnknownCredential(id));
    }

    /** A person's badges, the newest first. */
    public List<IssuedCredential> ofRecipient(AccountId recipient) {
        return credentials.ofRecipient(recipient);
    }

    /** The badges earned in one run, the newest first. */
    public List<IssuedCredential> ofRun(UUID run) {
        return credentials.ofRun(run);
    }
}
