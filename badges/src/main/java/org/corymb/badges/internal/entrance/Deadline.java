package org.corymb.badges.internal.entrance;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A time that runs out.
 *
 * @param clock counts nanoseconds, from whenever
 * @param start what it counted at the beginning
 * @param longest how much time there is
 */
record Deadline(LongSupplier clock, long start, Duration longest) {
    /** Begins now. */
    static Deadline in(Duration longest, LongSupplier clock) {
        return new Deadline(clock, clock.getAsLong(), longest);
    }

    boolean isOver() {
        return clock.getAsLong() - start > longest.toNanos();
    }
}
