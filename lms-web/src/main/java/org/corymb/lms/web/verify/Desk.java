package org.corymb.lms.web.verify;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.TooMuch;
import org.corymb.lms.award.desk.VerifyAnything;
import org.corymb.lms.identity.entry.Allowance;
import org.springframework.stereotype.Component;

/** Puts the answers about what was brought on a page. */
@Component
class Desk {

    /** One network may come 60 times a minute, with up to 50 badges each time. */
    static final Allowance VISITS = new Allowance("verification", 60, Duration.ofMinutes(1));

    private final VerifyAnything verifying;
    private final Clock clock;

    Desk(VerifyAnything verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
    }

    VerifyPage check(List<Brought> things, String text) {
        if (things.isEmpty()) {
            return VerifyPage.refused(text, "verify.nothing", 0);
        }
        var began = clock.instant();
        try {
            var answers = verifying.verify(things);
            var ended = clock.instant();
            return VerifyPage.answered(answers, ended, Duration.between(began, ended));
        } catch (TooMuch many) {
            return VerifyPage.refused(text, "verify.too-many", many.brought());
        }
    }
}
