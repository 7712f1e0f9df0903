package org.corymb.lms.web.security;

import org.corymb.lms.shared.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reads who asks from the security context; handlers take the {@link Actor} as a parameter instead. */
public final class CurrentActor {
    private static final Actor VISITOR = new Actor.Visitor();

    private CurrentActor() {}

    /** The person behind this request, or a visitor. */
    public static Actor get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.actor()
                : VISITOR;
    }
}
