package org.corymb.database.types;

import java.time.Instant;

/** Columns that end in {@code _at}: instants, kept in UTC. */
public final class InstantBinding extends DateTimeBinding<Instant> {
    private static final long serialVersionUID = 1;

    public InstantBinding() {
        super(new InstantConverter());
    }
}
