package org.corymb.lms.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.corymb.lms.identity.entry.Allowance;
import org.corymb.lms.identity.entry.Attempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How often one address may come to the desk: 60 visits a minute, of up to 50 badges each. */
@Component
class VerifyBudget {

    private static final Allowance VISITS = new Allowance("verification", 60, Duration.ofMinutes(1));

    private final Attempts attempts;
    private final Clock clock;

    VerifyBudget(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Takes one visit; answers 429 with {@code Retry-After} when there is none left. */
    void take(HttpServletRequest request, HttpServletResponse response) {
        attempts.count(VISITS, request.getRemoteAddr()).ifPresent(until -> {
            var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        });
    }
}
