package org.corymb.lms.award;

import java.time.Clock;
import java.util.Set;
import org.corymb.lms.award.status.StatusPlaces;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Component;

/** Moves a badge from one state to another, in its row and in the published list at once. */
@Component
class ChangeOfState {

    private static final int LONGEST_REASON = 500;

    private final CredentialRepository credentials;
    private final StatusPlaces places;
    private final Clock clock;

    ChangeOfState(CredentialRepository credentials, StatusPlaces places, Clock clock) {
        this.credentials = credentials;
        this.places = places;
        this.clock = clock;
    }

    /** True if it was moved, false if it was there already. */
    boolean move(Actor actor, CredentialId id, Set<CredentialState> from, CredentialState to, String reason) {
        credentials.lock(id);
        var credential = credentials.find(id).orElseThrow(() -> new UnknownCredential(id));
        requireIssuer(actor, credential);
        if (credential.state() == to) {
            return false;
        }
        if (!from.contains(credential.state())) {
            throw new BrokenRule("credential-" + credential.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (to == CredentialState.ISSUED) {
            places.lower(credential.place());
        } else {
            places.raise(credential.place());
        }
        credentials.change(
                id, to, actor.account().map(AccountId::value).orElse(null), checked(reason), clock.instant());
        return true;
    }

    static void requireIssuer(Actor actor, IssuedCredential credential) {
        if (!actor.has(OrganisationRole.PROGRAMME_MANAGER, credential.organisation())) {
            throw new NotAllowed("credential-of-another-issuer");
        }
    }

    private static String checked(String reason) {
        var text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new BrokenRule("credential-reason", LONGEST_REASON);
        }
        return text;
    }
}
