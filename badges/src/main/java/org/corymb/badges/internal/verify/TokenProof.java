package org.corymb.badges.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a token (VC-JWT) around a credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, 8.2 JSON Web Token Proof Format</a>
 */
final class TokenProof {
    private static final String SIGNATURE = "signature";
    private static final String SECTION = "OB 3.0 8.2.4";
    private static final Set<String> HEADER = Set.of("alg", "kid", "jwk", "typ");

    private final Examination examination;
    private final CompactJws jws;

    TokenProof(Examination examination, CompactJws jws) {
        this.examination = examination;
        this.jws = jws;
    }

    List<Finding> examine() {
        var type = type();
        if (type == null) {
            var algorithm = JsonText.quote(String.valueOf(JsonRead.text(jws.header(), "alg")));
            return List.of(Finding.missing(SIGNATURE, "The algorithm " + algorithm + " is not accepted.", SECTION));
        }
        if (!HEADER.containsAll(jws.header().keySet())) {
            return List.of(Finding.failed(
                    Verdict.MALFORMED, SIGNATURE, "The token's header has more than alg, kid, jwk and typ.", SECTION));
        }
        var findings = new ArrayList<>(signature(type));
        findings.add(new TokenClaims(jws.payload(), examination).check());
        return findings;
    }

    private @Nullable KeyType type() {
        var algorithm = JsonRead.text(jws.header(), "alg");
        return switch (algorithm == null ? "" : algorithm) {
            case "RS256" -> KeyType.RSA;
            case "ES256" -> KeyType.P256;
            case "ES384" -> KeyType.P384;
            case "EdDSA" -> KeyType.ED25519;
            default -> null;
        };
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
        boolean fits = key.type() == type
                && key.verifies(
                        jws.signingInput(),
                        jws.signature(),
                        examination.surroundings().cryptography());
        return fits
                ? Finding.passed(SIGNATURE, "The signature fits every byte of the token.", SECTION)
                : Finding.failed(Verdict.ALTERED, SIGNATURE, "The signature does not fit the token.", SECTION);
    }
}
