package org.corymb.lms.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.corymb.badges.SpecificationViolation;
import org.corymb.lms.award.issuer.IssuerKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.status.StatusLists;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Withdraws a key that somebody else may hold, and signs with another what it had signed, so that its badges count again. */
@Service
public class WithdrawKey {
    private static final Logger LOG = LoggerFactory.getLogger(WithdrawKey.class);
    private static final int BATCH = 100;

    private final CredentialRepository credentials;
    private final CredentialTokenRepository tokens;
    private final IssuerKeys keys;
    private final StatusLists lists;
    private final NewEditions editions;
    private final CredentialStore store;

    WithdrawKey(
            CredentialRepository credentials,
            CredentialTokenRepository tokens,
            IssuerKeys keys,
            StatusLists lists,
            NewEditions editions,
            CredentialStore store) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.keys = keys;
        this.lists = lists;
        this.editions = editions;
        this.store = store;
    }

    /**
     * Withdraws a key in what is published, at once, then signs anew every badge that it signed and forgets the tokens that
     * it signed. Each step and each badge is a transaction of its own, so that none waits for one that issues; broken off and
     * begun again, it goes on where it was.
     *
     * @param fragment the key's name, such as {@code key-1}
     * @param left hears now and then how many badges are still to be signed
     * @throws org.corymb.lms.shared.BrokenRule if the issuer never had such a key
     */
    public Renewed withdraw(Actor actor, OrganisationId organisation, String fragment, IntConsumer left) {
        var key = keys.withdraw(actor, organisation, fragment);
        lists.signAnew(organisation);
        tokens.forget(key.id());
        int signed = 0;
        var failed = new ArrayList<CredentialId>();
        for (var some = credentials.someSignedBy(key.id(), Optional.empty(), BATCH);
                !some.isEmpty();
                some = credentials.someSignedBy(key.id(), Optional.of(some.getLast()), BATCH)) {
            left.accept(credentials.countSignedBy(key.id()));
            for (var old : credentials.byIds(some)) {
                try {
                    signed += signAnew(old) ? 1 : 0;
                } catch (IllegalStateException | SpecificationViolation unsignable) {
                    LOG.error("badge {} cannot be signed anew", old.id(), unsignable);
                    failed.add(old.id());
                }
            }
        }
        return new Renewed(signed, failed);
    }

    /**
     * What came of it.
     *
     * @param signed how many badges have a new edition
     * @param failed those that cannot be signed anew, and do not verify
     */
    public record Renewed(int signed, List<CredentialId> failed) {
        public Renewed {
            failed = List.copyOf(failed);
        }
    }

    /** How many badges still bear a signature of a withdrawn key. */
    public int stillSignedBy(IssuerKey key) {
        return key.withdrawn() ? credentials.countSignedBy(key.id()) : 0;
    }

    private boolean signAnew(IssuedCredential old) {
        return store.replace(old, editions.of(old, old.recipientName()), EditionReason.KEY_WITHDRAWN);
    }
}
