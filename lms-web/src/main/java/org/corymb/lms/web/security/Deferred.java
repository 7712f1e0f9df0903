package org.corymb.lms.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Reads the actor when first asked for, so that a public page costs no statement. */
final class Deferred implements DeferredSecurityContext {
    private final Supplier<SecurityContext> reading;
    private @Nullable SecurityContext read;

    Deferred(Supplier<SecurityContext> reading) {
        this.reading = reading;
    }

    @Override
    public SecurityContext get() {
        var known = read;
        if (known == null) {
            known = reading.get();
            read = known;
        }
        return known;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
