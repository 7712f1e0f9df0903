package org.corymb.lms.web.badges;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.IssuedCredential;

/**
 * A badge in answers of the API.
 *
 * @param address its page, and the signed badge for programs that ask for JSON
 * @param standing VALID, EXPIRED, SUSPENDED or REVOKED
 * @param reason of the issuer, while it is suspended or revoked
 * @param hours in session, if the badge says so
 */
record BadgeJson(
        String id,
        String address,
        String name,
        String issuer,
        String recipient,
        Instant issuedAt,
        String standing,
        Optional<String> reason,
        Optional<BigDecimal> hours) {

    static BadgeJson of(IssuedCredential credential, Instant now) {
        var content = BadgeContent.of(credential.document());
        return new BadgeJson(
                credential.id().toString(),
                content.id(),
                content.name(),
                content.issuerName(),
                credential.recipientName(),
                credential.issuedAt(),
                Standing.of(credential, now).toUpperCase(Locale.ROOT),
                credential.stateReason().filter(_ -> credential.state() != CredentialState.ISSUED),
                content.figure("hours").map(hours -> new BigDecimal(hours.value())));
    }
}
