package org.corymb.lms.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says on top of a form how many minutes somebody who tried too often has to wait. */
@Component
class WaitField {
    private final Clock clock;

    WaitField(Clock clock) {
        this.clock = clock;
    }

    void say(Instant until, BindingResult result) {
        var minutes = Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
        result.reject("entry.too-often", new Object[] {minutes}, null);
    }
}
