package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The session holds the account's id and nothing else; roles are read anew for each request that needs them. */
@Component
class SessionContexts implements SecurityContextRepository {
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Actors actors;

    SessionContexts(Actors actors) {
        this.actors = actors;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> read(request));
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    /** Nothing to do: {@link SignedIn} writes the one thing that a session holds. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        return context(account(request).flatMap(actors::find));
    }

    static SecurityContext context(Optional<Actor.Person> actor) {
        var context = SecurityContextHolder.createEmptyContext();
        actor.map(ActorAuthentication::bySession).ifPresent(context::setAuthentication);
        return context;
    }

    private static Optional<AccountId> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ACCOUNT))
                .map(id -> AccountId.of(id.toString()));
    }
}
