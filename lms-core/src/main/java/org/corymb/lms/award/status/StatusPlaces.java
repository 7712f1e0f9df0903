package org.corymb.lms.award.status;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.corymb.badges.StatusPurpose;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.Issuers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each badge its bit, and sets it. A list takes badges until half of it is full, so that a free bit is found at once. */
@Service
@Transactional
public class StatusPlaces {

    /** How many bits a list has: the least that the specification allows, so that one bit hides in a crowd. */
    public static final int LENGTH = 131_072;

    private final StatusListRepository lists;
    private final Issuers issuers;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    StatusPlaces(StatusListRepository lists, Issuers issuers, Clock clock) {
        this.lists = lists;
        this.issuers = issuers;
        this.clock = clock;
    }

    /** A bit that is likely to be free: somebody else may take it before {@link #take}. */
    public StatusPlace choose(Issuer issuer, StatusPurpose purpose) {
        var room = lists.room(issuer.organisation(), purpose).orElseGet(() -> open(issuer, purpose));
        return new StatusPlace(room.list(), random.nextInt(room.length()));
    }

    /** Takes a bit together with what the current transaction does; fails if it is somebody's already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(StatusPlace place) {
        lists.take(place);
    }

    /** Says from now on that the badge is withdrawn. */
    public void raise(StatusPlace place) {
        lists.set(place, true);
    }

    /** Says from now on that the badge is in force again. */
    public void lower(StatusPlace place) {
        lists.set(place, false);
    }

    private StatusListRepository.Room open(Issuer issuer, StatusPurpose purpose) {
        issuers.lock(issuer.organisation());
        return lists.room(issuer.organisation(), purpose).orElseGet(() -> {
            var id = UUID.randomUUID();
            lists.open(id, issuer.organisation(), purpose, LENGTH, clock.instant());
            return new StatusListRepository.Room(id, LENGTH);
        });
    }
}
