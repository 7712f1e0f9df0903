package org.corymb.lms.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who wants to hear of the next run of an offering. */
@Service
public class TellOfNewDates {
    private final DateInterestRepository repository;
    private final Clock clock;

    TellOfNewDates(DateInterestRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Asking twice changes nothing. */
    @Transactional
    public void ask(Actor actor, OfferingId offering) {
        repository.insert(offering, actor.requireAccount(), clock.instant());
    }

    @Transactional
    public void forget(Actor actor, OfferingId offering) {
        repository.delete(offering, actor.requireAccount());
    }

    /** Who asked, the first one first. */
    @Transactional(readOnly = true)
    public List<Asked> whoAsked(OfferingId offering) {
        return repository.of(offering);
    }

    /** Somebody was told: the wish is fulfilled. */
    @Transactional
    public void told(OfferingId offering, AccountId account) {
        repository.delete(offering, account);
    }

    @Transactional(readOnly = true)
    public boolean asked(Actor actor, OfferingId offering) {
        return actor.account()
                .map(account -> repository.exists(offering, account))
                .orElse(false);
    }

    /** Who asked and when; whoever was told may ask again. */
    public record Asked(AccountId account, Instant since) {}
}
