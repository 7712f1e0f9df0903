package org.corymb.lms.web.verify;

import java.time.Instant;
import java.util.Optional;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.Verdict;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.desk.Answer;
import org.corymb.lms.web.components.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a page says it: colour, icon and the facts for its words.
 *
 * @param key the end of the keys of its messages
 * @param date when it was taken back or ran out, where that is known
 * @param reason why it was taken back, in the issuer's words
 */
public record VerdictWords(
        String key,
        Outcome outcome,
        String icon,
        String issuer,
        @Nullable Instant date,
        @Nullable String reason,
        @Nullable Instant until) {

    /** The words for an answer of the desk. */
    public static VerdictWords of(Answer answer) {
        var summary = Optional.ofNullable(answer.report().credential());
        return new VerdictWords(
                answer.verdict().name(),
                outcome(answer.verdict()),
                icon(answer.verdict()),
                summary.map(VerdictWords::issuer).orElse(""),
                date(answer, summary),
                answer.ours()
                        .filter(ours -> taken(answer.verdict()))
                        .flatMap(IssuedCredential::stateReason)
                        .orElse(null),
                summary.map(CredentialSummary::validUntil).orElse(null));
    }

    private static @Nullable Instant date(Answer answer, Optional<CredentialSummary> summary) {
        return switch (answer.verdict()) {
            case REVOKED, SUSPENDED ->
                answer.ours().flatMap(IssuedCredential::stateChangedAt).orElse(null);
            case EXPIRED -> summary.map(CredentialSummary::validUntil).orElse(null);
            case NOT_YET_VALID -> summary.map(CredentialSummary::validFrom).orElse(null);
            default -> null;
        };
    }

    private static boolean taken(Verdict verdict) {
        return verdict == Verdict.REVOKED || verdict == Verdict.SUSPENDED;
    }

    private static String issuer(CredentialSummary summary) {
        return summary.issuerName() != null
                ? summary.issuerName()
                : Optional.ofNullable(summary.issuerId()).orElse("");
    }

    private static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Outcome.GOOD;
            case VALID_UNCONFIRMED, EXPIRED, NOT_YET_VALID, SUSPENDED -> Outcome.WARN;
            case REVOKED, ALTERED, FORGED -> Outcome.BAD;
            case MALFORMED, UNVERIFIABLE -> Outcome.PLAIN;
        };
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "check";
            case VALID_UNCONFIRMED -> "info";
            case EXPIRED, NOT_YET_VALID, SUSPENDED -> "clock";
            case REVOKED -> "x";
            case ALTERED, FORGED -> "warn";
            case MALFORMED, UNVERIFIABLE -> "minus";
        };
    }
}
