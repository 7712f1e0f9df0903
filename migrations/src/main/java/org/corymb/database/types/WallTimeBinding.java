package org.corymb.database.types;

import java.time.LocalDateTime;
import org.jooq.Converters;

/** All other columns with date and time: what the clock on the wall of some zone shows. */
public final class WallTimeBinding extends DateTimeBinding<LocalDateTime> {
    private static final long serialVersionUID = 1;

    public WallTimeBinding() {
        super(Converters.identity(LocalDateTime.class));
    }
}
