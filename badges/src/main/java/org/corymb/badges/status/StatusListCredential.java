package org.corymb.badges.status;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.IssueToken;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.SignedToken;
import org.corymb.badges.Signer;
import org.corymb.badges.SpecificationViolation;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * A status list as it is published: signed by the issuer of the credentials that point to it.
 *
 * @param id address where it is published, absolute
 * @param issuer identifier of the issuer, the same as in the credentials
 * @param purposes what a value other than zero means; one or more
 * @param validFrom from when this version holds, to the second
 * @param validUntil until when this version holds, to the second; verifiers fetch it anew after that at the latest
 * @param timeToLive after what time verifiers should fetch it anew, in whole milliseconds; null leaves it to validUntil
 * @param list the entries
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List 1.0,
 *     2.2</a>
 */
public record StatusListCredential(
        String id,
        String issuer,
        List<StatusPurpose> purposes,
        Instant validFrom,
        Instant validUntil,
        @Nullable Duration timeToLive,
        BitstringStatusList list) {
    /** Checks what the specification asks of the members. */
    public StatusListCredential {
        absolute("BitstringStatusListCredential.id", id);
        absolute("BitstringStatusListCredential.issuer", issuer);
        purposes = List.copyOf(purposes);
        if (purposes.isEmpty()) {
            throw new SpecificationViolation("BitstringStatusList.statusPurpose", "must be there");
        }
        if (!validUntil.isAfter(validFrom)) {
            throw new SpecificationViolation("BitstringStatusListCredential.validUntil", "must be after validFrom");
        }
        if (timeToLive != null && timeToLive.toMillis() < 1) {
            throw new SpecificationViolation("BitstringStatusList.ttl", "must be above zero");
        }
    }

    /** A list for one purpose, without a time to live. */
    public StatusListCredential(
            String id,
            String issuer,
            StatusPurpose purpose,
            Instant validFrom,
            Instant validUntil,
            BitstringStatusList list) {
        this(id, issuer, List.of(purpose), validFrom, validUntil, null, list);
    }

    /**
     * Signs the list.
     *
     * @param verificationMethod absolute identifier of the key in the issuer's key document
     */
    public SignedCredential sign(IssueCredential issuing, Signer signer, String verificationMethod) {
        return issuing.sign(json(), signer, verificationMethod);
    }

    /**
     * Signs the list as a token.
     *
     * @param key how the token names the key
     */
    public SignedToken sign(IssueToken issuing, Signer signer, TokenKeyReference key) {
        return issuing.sign(json(), signer, key);
    }

    /**
     * How long an answer with this list may be kept, for <code>Cache-Control: max-age</code>: as long as the time to live
     * and the end of this version allow.
     *
     * @return zero or more, in whole seconds
     */
    public Duration maxAge(Instant now) {
        var left = Duration.between(now, validUntil);
        var longest = timeToLive == null || left.compareTo(timeToLive) < 0 ? left : timeToLive;
        return longest.isNegative() ? Duration.ZERO : longest.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A tag for <code>ETag</code>, with its quotes: another one for each version and each change of an entry. */
    public String entityTag() {
        var text = id + ' ' + validFrom + ' ' + validUntil + ' ' + Arrays.hashCode(list.bits());
        return '"'
                + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
    }

    private JsonObject json() {
        return new Members()
                .list("@context", Contexts.CREDENTIALS_V2)
                .put("id", id)
                .list("type", "VerifiableCredential", "BitstringStatusListCredential")
                .put("issuer", issuer)
                .put("validFrom", validFrom)
                .put("validUntil", validUntil)
                .put("credentialSubject", subject())
                .build();
    }

    private JsonObject subject() {
        var subject = new Members().put("id", id + "#list").put("type", "BitstringStatusList");
        if (purposes.size() == 1) {
            subject.put("statusPurpose", purposes.getFirst().term());
        } else {
            subject.list(
                    "statusPurpose", purposes.stream().map(StatusPurpose::term).toList());
        }
        if (timeToLive != null) {
            subject.put("ttl", BigDecimal.valueOf(timeToLive.toMillis()));
        }
        return subject.put("encodedList", list.encode()).build();
    }

    private static void absolute(String member, String value) {
        if (!Iri.isAbsolute(value)) {
            throw new SpecificationViolation(member, "must be an absolute URI, not \"" + value + "\"");
        }
    }
}
