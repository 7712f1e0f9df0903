package org.corymb.badges.internal.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.corymb.badges.KeyType;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;

/**
 * The signature of a token (VC-JWT) around a credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, 8.2 JSON Web Token Proof Format</a>
 */
final class TokenProof {
    private static final String SIGNATURE = "signature";
    private static final String SECTION = "OB 3.0 8.2.4";

    private final Examination examination;
    private final CompactJws jws;

    TokenProof(Examination examination, CompactJws jws) {
        this.examination = examination;
        this.jws = jws;
    }

    List<Finding> examine() {
        var header = new TokenHeader(jws.header());
        var wrong = header.wrong();
        if (wrong != null) {
            return List.of(wrong);
        }
        var findings = new ArrayList<>(signature(Objects.requireNonNull(header.type())));
        findings.add(new TokenClaims(jws.payload(), examination).check());
        return findings;
    }

    private List<Finding> signature(KeyType type) {
        var key = new TokenKey(examination, jws.header()).find();
        return switch (key) {
            case KeyFinding.Confirmed confirmed ->
                List.of(fits(confirmed.key(), type), Finding.passed("key", confirmed.detail(), SECTION));
            case KeyFinding.NotTheIssuers other -> {
                var forged = Finding.failed(Verdict.FORGED, "key", other.detail(), SECTION);
                yield other.key() == null ? List.of(forged) : List.of(fits(other.key(), type), forged);
            }
            case KeyFinding.Unavailable unavailable ->
                List.of(
                        Finding.missing(SIGNATURE, "Without the key the signature cannot be checked.", SECTION),
                        Finding.missing("key", unavailable.detail(), SECTION));
        };
    }

    private Finding fits(VerificationKey key, KeyType type) {
        if (key.type() != type) {
            return Finding.failed(
                    Verdict.MALFORMED,
                    SIGNATURE,
                    "The token's algorithm needs a key of kind " + type + ", not " + key.type() + ".",
                    SECTION);
        }
        var cryptography = examination.surroundings().cryptography();
        return key.verifies(jws.signingInput(), jws.signature(), cryptography)
                ? Finding.passed(SIGNATURE, "The signature fits every byte of the token (" + hash() + ").", SECTION)
                : Finding.failed(Verdict.ALTERED, SIGNATURE, "The signature does not fit the token.", SECTION);
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(jws.signingInput());
            return "SHA-256 " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
