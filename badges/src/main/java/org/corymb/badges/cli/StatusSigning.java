package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.IssueToken;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a new version of a status list is signed, and how long it holds. */
final class StatusSigning extends KeyOptions {
    private static final int LONGEST_DAYS = 366;

    @Option(
            names = "--days",
            defaultValue = "1",
            paramLabel = "N",
            description = "How long this version holds, 1 to 366 days; ${DEFAULT-VALUE} by default.")
    private int days;

    @Option(names = "--ttl", paramLabel = "MINUTES", description = "After what time verifiers should fetch it anew.")
    private @Nullable Long minutes;

    /** Signs the first version of a list. */
    String make(String id, @Nullable String issuer, List<StatusPurpose> purposes, BitstringStatusList list) {
        if (issuer != null && method().equals(own().verificationMethod()) && !issuer.equals(own().did())) {
            throw new BadInput("--method: is needed, which names the key as one of " + issuer);
        }
        var from = now();
        var whose = issuer == null ? method().split("#", 2)[0] : issuer;
        var unsigned = new StatusListCredential(id, whose, purposes, from, from.plus(holds()), timeToLive(), list);
        return isToken()
                ? unsigned.sign(new IssueToken(), signer(), reference()).compact()
                : unsigned.sign(new IssueCredential(), signer(), method()).json();
    }

    /** Signs the next version of a list, in the form that the last one had. */
    String renew(PublishedList list) {
        var from = now();
        var next = list.next(from, from.plus(holds()), timeToLive());
        return isToken() || list.isToken() ? token(next) : proven(next);
    }

    private String token(JsonObject list) {
        return new IssueToken().sign(list, signer(), reference()).compact();
    }

    private String proven(JsonObject list) {
        return new IssueCredential().sign(list, signer(), method()).json();
    }

    private TokenKeyReference reference() {
        return TokenKeyReference.byId(method());
    }

    private Duration holds() {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new BadInput("--days: must be 1 to " + LONGEST_DAYS + ", not " + days);
        }
        return Duration.ofDays(days);
    }

    private @Nullable Duration timeToLive() {
        if (minutes != null && (minutes < 1 || minutes > LONGEST_DAYS * 1440L)) {
            throw new BadInput("--ttl: must be 1 to " + LONGEST_DAYS * 1440L + " minutes, not " + minutes);
        }
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
