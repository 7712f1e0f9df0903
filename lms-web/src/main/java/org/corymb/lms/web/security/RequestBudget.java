package org.corymb.lms.web.security;

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

/**
 * Keeps one network from using up what is open to everybody. The count stands in the database, so it holds over all
 * nodes and survives a restart; it costs two short statements.
 */
@Component
public class RequestBudget {
    private final Attempts attempts;
    private final Clock clock;

    RequestBudget(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Takes one from the budget of the request's network; answers 429 with {@code Retry-After} when it is empty. */
    public void take(Allowance allowance, HttpServletRequest request, HttpServletResponse response) {
        attempts.count(allowance, Network.of(request)).ifPresent(until -> {
            var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        });
    }
}
