package org.corymb.lms.web.badges;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Component;

/** Puts together the page of a person's badges. */
@Component
class RecordPages {

    private final Credentials credentials;
    private final Accounts accounts;
    private final Clock clock;

    RecordPages(Credentials credentials, Accounts accounts, Clock clock) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.clock = clock;
    }

    RecordPage of(AccountId person) {
        var name = accounts.get(person).displayName();
        var now = clock.instant();
        var badges = credentials.ofRecipient(person).stream()
                .map(credential -> RecordPage.Badge.of(credential, name, now))
                .toList();
        return new RecordPage(name, badges);
    }

    /** What the page shows. */
    record RecordPage(String name, List<Badge> badges) {

        /** Hours in session over all badges that count. */
        public BigDecimal hours() {
            return badges.stream()
                    .filter(badge -> badge.state() == CredentialState.ISSUED)
                    .map(Badge::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /**
         * One badge.
         *
         * @param standing the end of the key of the words for its state
         * @param oldName whether it bears another name than its holder
         */
        record Badge(
                String id,
                String name,
                String issuer,
                String image,
                Instant issuedAt,
                CredentialState state,
                String standing,
                String recipientName,
                boolean oldName,
                BigDecimal hours) {

            static Badge of(IssuedCredential credential, String holder, Instant now) {
                var content = BadgeContent.of(credential.document());
                return new Badge(
                        credential.id().toString(),
                        content.name(),
                        content.issuerName(),
                        "/art/achievements/" + credential.achievement() + ".svg",
                        credential.issuedAt(),
                        credential.state(),
                        Standing.of(credential, now),
                        credential.recipientName(),
                        credential.state() != CredentialState.REVOKED
                                && !credential.recipientName().equals(holder),
                        content.figure("hours")
                                .map(hours -> new BigDecimal(hours.value()))
                                .orElse(BigDecimal.ZERO));
            }
        }
    }
}
