package org.corymb.lms.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
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

    /** The badge of this id, for those who may revoke it. */
    public IssuedCredential forIssuer(Actor actor, CredentialId id) {
        var credential = get(id);
        ChangeOfState.requireIssuer(actor, credential);
        return credential;
    }

    /** Those of these badges that there are. */
    public Map<CredentialId, IssuedCredential> byIds(Collection<CredentialId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : credentials.byIds(ids).stream()
                        .collect(Collectors.toMap(IssuedCredential::id, credential -> credential));
    }

    /** A person's badges, the newest first. */
    public List<IssuedCredential> ofRecipient(AccountId recipient) {
        return credentials.ofRecipient(recipient);
    }

    /** The badges earned in one run, the newest first. */
    public List<IssuedCredential> ofRun(RunId run) {
        return credentials.ofRun(run);
    }
}
