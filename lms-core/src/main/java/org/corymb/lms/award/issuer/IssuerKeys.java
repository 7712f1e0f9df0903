package org.corymb.lms.award.issuer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.KeyType;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signing keys of each issuer: made at first need, replaced, and withdrawn when somebody else may hold one. */
@Service
@Transactional
public class IssuerKeys {

    private final Issuers issuers;
    private final IssuerRepository rows;
    private final IssuerKeyRepository keys;
    private final KeyVault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuerKeys(
            Issuers issuers,
            IssuerRepository rows,
            IssuerKeyRepository keys,
            KeyVault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issuers = issuers;
        this.rows = rows;
        this.keys = keys;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Every key the issuer ever had, the oldest first. */
    @Transactional(readOnly = true)
    public List<IssuerKey> of(OrganisationId organisation) {
        return keys.of(organisation);
    }

    /** The key that signs proofs inside badges now, with Ed25519; made if there is none. */
    public ActiveKey active(OrganisationId organisation) {
        return active(organisation, KeyType.ED25519);
    }

    /** The key that signs badges as tokens now, with ES256, which more programs can check; made if there is none. */
    public ActiveKey activeForTokens(OrganisationId organisation) {
        return active(organisation, KeyType.P256);
    }

    private ActiveKey active(OrganisationId organisation, KeyType type) {
        var issuer = issuers.ensure(organisation);
        return active(issuer, find(organisation, type).orElseGet(() -> first(organisation, type)));
    }

    /** Makes a new key; those before sign no more, and stay published. The next token gets a new one too. */
    public IssuerKey rotate(Actor actor, OrganisationId organisation) {
        requireKeeper(actor, organisation);
        issuers.ensure(organisation);
        rows.lock(organisation);
        keys.retire(organisation, clock.instant());
        var fresh = make(organisation, KeyType.ED25519);
        events.publishEvent(new KeyReplaced(organisation, fresh.id(), actor.account()));
        return fresh;
    }

    /**
     * Publishes that a key is withdrawn, and with it all that it ever signed; once. Where it was the one that signs, there is
     * a new one at once, so that nobody reads the published keys before it and a status list after it. What it signed must be signed anew,
     * which {@link org.corymb.lms.award.WithdrawKey} does.
     *
     * @param fragment the key's name, such as {@code key-1}
     * @throws BrokenRule if the issuer never had such a key
     */
    public IssuerKey withdraw(Actor actor, OrganisationId organisation, String fragment) {
        requireKeeper(actor, organisation);
        rows.lock(organisation);
        var key = keys.of(organisation).stream()
                .filter(each -> each.fragment().equals(fragment))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("key-unknown", fragment));
        if (!key.withdrawn()) {
            keys.withdraw(key.id(), clock.instant());
            if (key.state() == IssuerKey.State.ACTIVE) {
                make(organisation, key.type());
            }
            events.publishEvent(new KeyWithdrawn(organisation, key.id(), actor.account()));
        }
        return key;
    }

    private IssuerKey first(OrganisationId organisation, KeyType type) {
        rows.lock(organisation);
        return find(organisation, type).orElseGet(() -> make(organisation, type));
    }

    private Optional<IssuerKey> find(OrganisationId organisation, KeyType type) {
        return keys.of(organisation).stream()
                .filter(key -> key.state() == IssuerKey.State.ACTIVE && key.type() == type)
                .findFirst();
    }

    private IssuerKey make(OrganisationId organisation, KeyType type) {
        var fragment = "key-" + (keys.of(organisation).size() + 1);
        var fresh = vault.generate(type);
        var key = new IssuerKey(
                UUID.randomUUID(),
                organisation,
                fragment,
                type,
                fresh.publicKey().multikey(),
                IssuerKey.State.ACTIVE,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        keys.insert(key, vault.seal(fresh, organisation, fragment));
        return key;
    }

    private ActiveKey active(Issuer issuer, IssuerKey key) {
        return new ActiveKey(key.id(), issuer, issuer.did() + "#" + key.fragment(), vault.open(key));
    }

    private static void requireKeeper(Actor actor, OrganisationId organisation) {
        if (!actor.has(OrganisationRole.PROGRAMME_MANAGER, organisation)) {
            throw new NotAllowed("issuer-keys");
        }
    }
}
