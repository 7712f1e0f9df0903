package org.corymb.lms.importing.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A clock that can be set back, so that the demo's past is told as if it happened then. */
public final class TravellingClock extends Clock {

    private final Clock home;
    private volatile Optional<Instant> set = Optional.empty();

    public TravellingClock(Clock home) {
        this.home = home;
    }

    /** Stands at that moment until it is set again. */
    public void set(Instant moment) {
        set = Optional.of(moment);
    }

    /** Goes on as other clocks do. */
    public void comeHome() {
        set = Optional.empty();
    }

    @Override
    public Instant instant() {
        return set.orElseGet(home::instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
