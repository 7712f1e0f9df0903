package org.corymb.lms.award;

import java.util.function.IntConsumer;
import org.corymb.lms.award.issuer.IssuerKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** Withdraws a key that somebody else may hold, and signs with another what it had signed, so that its badges count again. */
@Service
public class WithdrawKey {
    private static final int BATCH = 100;

    private final CredentialRepository credentials;
    private final CredentialTokenRepository tokens;
    private final IssuerKeys keys;
    private final NewEditions editions;
    private final CredentialStore store;

    WithdrawKey(
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
     * Withdraws a key in what is published, at once, then signs anew every badge that it signed and forgets the tokens that
     * it signed. Each badge is a transaction of its own; broken off and begun again, it goes on where it was.
     *
     * @param fragment the key's name, such as {@code key-1}
     * @param left hears now and then how many badges are still to be signed
     * @return how many badges have a new edition
     * @throws org.corymb.lms.shared.BrokenRule if the issuer never had such a key
     */
    public int withdraw(Actor actor, OrganisationId organisation, String fragment, IntConsumer left) {
        var key = keys.withdraw(actor, organisation, fragment);
        tokens.forget(key.id());
        int signed = 0;
        for (var some = credentials.someSignedBy(key.id(), BATCH);
                !some.isEmpty();
                some = credentials.someSignedBy(key.id(), BATCH)) {
            left.accept(credentials.countSignedBy(key.id()));
            signed += (int) some.stream().filter(this::signAnew).count();
        }
        return signed;
    }

    /** How many badges still bear a signature of a withdrawn key. */
    public int stillSignedBy(IssuerKey key) {
        return key.withdrawn() ? credentials.countSignedBy(key.id()) : 0;
    }

    private boolean signAnew(IssuedCredential old) {
        return store.replace(old, editions.of(old, old.recipientName()), EditionReason.KEY_WITHDRAWN);
    }
}
