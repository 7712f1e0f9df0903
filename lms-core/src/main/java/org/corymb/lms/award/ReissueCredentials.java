package org.corymb.lms.award;

import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Service;

/** Signs with the present key what a withdrawn key had signed, so that its badges verify again. */
@Service
public class ReissueCredentials {

    private final CredentialRepository credentials;
    private final CredentialTokenRepository tokens;
    private final IssuerKeys keys;
    private final NewEditions editions;
    private final CredentialStore store;

    ReissueCredentials(
            CredentialRepository credentials,
            CredentialTokenRepository tokens,
            IssuerKeys keys,
            NewEditions editions,
            CredentialStore store) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.keys = keys;
        this.editions = editions;
        this.store = store;
    }

    /**
     * Issues anew every badge of an issuer that a key signed, and forgets the tokens that it signed; can be stopped and begun
     * again.
     *
     * @param fragment the key's name, such as {@code key-1}
     * @return how many badges have a new edition
     */
    public int signedBy(Actor actor, OrganisationId organisation, String fragment) {
        if (!actor.has(OrganisationRole.PROGRAMME_MANAGER, organisation)) {
            throw new NotAllowed("issuer-keys");
        }
        var withdrawn = keys.of(organisation).stream()
                .filter(key -> key.fragment().equals(fragment) && !key.published())
                .toList();
        withdrawn.forEach(key -> tokens.forget(key.id()));
        return withdrawn.stream()
                .flatMap(key -> credentials.signedBy(key.id()).stream())
                .mapToInt(old -> store.replace(old, editions.of(old, old.recipientName()), "key withdrawn") ? 1 : 0)
                .sum();
    }
}
