package org.corymb.lms.award;

import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Service;

/** Issues a badge anew with the name its holder bears now: same badge, same address, older editions are kept. */
@Service
public class CorrectRecipientName {

    private final CredentialRepository credentials;
    private final Accounts accounts;
    private final NewEditions editions;
    private final CredentialStore store;

    CorrectRecipientName(
            CredentialRepository credentials, Accounts accounts, NewEditions editions, CredentialStore store) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.editions = editions;
        this.store = store;
    }

    /** Corrects the name; true if the badge bore another one before. Its holder may ask, and who issues may. */
    public boolean correct(Actor actor, CredentialId id) {
        var old = credentials.find(id).orElseThrow(() -> new UnknownCredential(id));
        requireHolderOrIssuer(actor, old);
        if (old.state() == CredentialState.REVOKED) {
            throw new BrokenRule("credential-revoked");
        }
        var holder = old.recipient().flatMap(accounts::find).orElseThrow(() -> new BrokenRule("credential-nobody"));
        return !holder.displayName().equals(old.recipientName())
                && store.replace(old, editions.of(old, holder.displayName()), EditionReason.NAME_CORRECTED);
    }

    private static void requireHolderOrIssuer(Actor actor, IssuedCredential credential) {
        if (credential.recipient().filter(actor::is).isEmpty()
                && !actor.has(OrganisationRole.PROGRAMME_MANAGER, credential.organisation())) {
            throw new NotAllowed("credential-of-another");
        }
    }
}
