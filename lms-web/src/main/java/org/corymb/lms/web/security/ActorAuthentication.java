package org.corymb.lms.web.security;

import java.io.Serial;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person whom this request speaks for, by session or by access token. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor.Person actor;
    private final transient Optional<Set<Scope>> scopes;

    private ActorAuthentication(Actor.Person actor, Optional<Set<Scope>> scopes) {
        super(Set.of());
        this.actor = actor;
        this.scopes = scopes;
        super.setAuthenticated(true);
    }

    static ActorAuthentication bySession(Actor.Person actor) {
        return new ActorAuthentication(actor, Optional.empty());
    }

    static ActorAuthentication byToken(Actor.Person actor, Set<Scope> scopes) {
        return new ActorAuthentication(actor, Optional.of(Set.copyOf(scopes)));
    }

    Actor.Person actor() {
        return actor;
    }

    boolean allows(Scope scope) {
        return scopes.map(given -> given.contains(scope)).orElse(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.id();
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication same && same.actor.equals(actor) && same.scopes.equals(scopes);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
