package org.corymb.lms.award;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.corymb.badges.StatusPurpose;
import org.corymb.lms.award.issuer.ActiveKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.status.StatusPlace;
import org.corymb.lms.award.status.StatusPlaces;
import org.corymb.lms.completion.DecisionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a learner the badge of what was completed: one for each decision, however often it is asked for. */
@Service
public class IssueBadge {

    /** A list is at most half full, so that as many places taken in a row do not happen. */
    private static final int MOST_TRIES = 64;

    private final FactsOfDecision facts;
    private final CredentialRepository credentials;
    private final CredentialStore store;
    private final IssuerKeys keys;
    private final StatusPlaces places;
    private final BadgeSigner signer;
    private final TransactionOperations transactions;
    private final Clock clock;

    IssueBadge(
            FactsOfDecision facts,
            CredentialRepository credentials,
            CredentialStore store,
            IssuerKeys keys,
            StatusPlaces places,
            BadgeSigner signer,
            TransactionOperations transactions,
            Clock clock) {
        this.facts = facts;
        this.credentials = credentials;
        this.store = store;
        this.keys = keys;
        this.places = places;
        this.signer = signer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Issues the badge of a decision; outside any transaction, since signing is slow. */
    public IssuingOutcome issue(DecisionId decision) {
        return alreadyIssued(decision)
                .orElseGet(
                        () -> read(decision).map(read -> issue(decision, read)).orElseGet(IssuingOutcome.NoBadge::new));
    }

    /** What a badge says, who signs it, and where its status is to be. */
    private record Read(BadgeFacts facts, ActiveKey key, StatusPlace place) {}

    private Optional<Read> read(DecisionId decision) {
        return Objects.requireNonNull(
                transactions.execute(_ -> facts.of(decision).map(this::read)));
    }

    private Read read(BadgeFacts facts) {
        var key = keys.active(facts.organisation());
        return new Read(facts, key, choose(key));
    }

    private StatusPlace choose(ActiveKey key) {
        return places.choose(key.issuer(), StatusPurpose.REVOCATION);
    }

    private IssuingOutcome issue(DecisionId decision, Read read) {
        var place = read.place();
        for (int tries = 1; ; tries++) {
            var signed = sign(read.facts(), read.key(), place);
            try {
                store.keep(signed, decision, read.key().id());
                return new IssuingOutcome.Issued(signed.id());
            } catch (DuplicateKeyException issuedOrPlaceTakenMeanwhile) {
                var issued = alreadyIssued(decision);
                if (issued.isPresent()) {
                    return issued.get();
                }
                if (tries == MOST_TRIES) {
                    throw issuedOrPlaceTakenMeanwhile;
                }
                place = choose(read.key());
            }
        }
    }

    private IssuedCredential sign(BadgeFacts read, ActiveKey key, StatusPlace place) {
        var draft = new BadgeDraft(read, key.issuer(), CredentialId.random(), clock.instant());
        return new IssuedCredential(
                draft.id(),
                read.organisation(),
                read.definition().id(),
                Optional.of(read.learner().id()),
                Optional.of(read.cohort().run()),
                read.learner().name(),
                1,
                signer.sign(draft.at(place), key),
                place,
                CredentialState.ISSUED,
                draft.validFrom(),
                draft.validUntil(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<IssuingOutcome> alreadyIssued(DecisionId decision) {
        return credentials.ofDecision(decision).map(IssuingOutcome.AlreadyIssued::new);
    }
}
