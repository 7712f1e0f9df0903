package org.corymb.lms.identity;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who somebody is to the platform now: with every role, those of a parent organisation spread over its children. */
@Service
@Transactional(readOnly = true)
public class Actors {
    private final ActorRepository repository;

    Actors(ActorRepository repository) {
        this.repository = repository;
    }

    public Actor.Person of(AccountId id) {
        return find(id).orElseThrow(() -> new UnknownAccount(id));
    }

    /** Empty when there is no such account or it has been closed. */
    public Optional<Actor.Person> find(AccountId id) {
        return repository.administers(id).map(administers -> new Actor.Person(id, administers, repository.rolesOf(id)));
    }
}
