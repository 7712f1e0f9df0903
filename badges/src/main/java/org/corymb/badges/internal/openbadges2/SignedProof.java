package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.KeyType;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.verify.CompactJws;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A badge that is signed with a key of the issuer.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#signed">Open Badges 2.0, 4.3.2 Signed Verification</a>
 */
final class SignedProof {
    private static final String SIGNATURE = "signature";
    private static final String SECTION = "OB 2.0 4.3.2 Signed Verification";
    private static final Map<String, KeyType> ALGORITHMS =
            Map.of("RS256", KeyType.RSA, "ES256", KeyType.P256, "ES384", KeyType.P384, "EdDSA", KeyType.ED25519);

    private final OlderExamination examination;
    private final CompactJws jws;

    SignedProof(OlderExamination examination, CompactJws jws) {
        this.examination = examination;
        this.jws = jws;
    }

    List<Finding> check() {
        var algorithm = String.valueOf(JsonRead.text(jws.header(), "alg"));
        var type = ALGORITHMS.get(algorithm);
        if (type == null || jws.header().containsKey("crit")) {
            var why = "The algorithm " + JsonText.quote(algorithm) + " is not accepted, or the header asks for more.";
            return List.of(Finding.missing(SIGNATURE, why, SECTION));
        }
        var issuer = examination.issuer();
        if (issuer == null || issuer.id().isEmpty()) {
            return List.of(Finding.missing("key", "Without the issuer's profile its key cannot be had.", SECTION));
        }
        var address = address(issuer);
        return address == null
                ? List.of(Finding.missing("key", "Neither the badge nor the issuer names a key.", SECTION))
                : check(issuer, address, type);
    }

    private @Nullable String address(Node issuer) {
        var named = JsonRead.text(examination.way(), examination.isSecond() ? "creator" : "url");
        return named == null ? JsonRead.id(issuer.content(), "publicKey") : named;
    }

    private List<Finding> check(Node issuer, String address, KeyType type) {
        var findings = new ArrayList<Finding>();
        try {
            var key = new IssuerKey(issuer, address, examination);
            var foreign = key.foreign();
            var fits = fits(key.read(), type);
            findings.add(
                    fits
                            ? Finding.passed(SIGNATURE, "The signature fits every byte of the badge.", SECTION)
                            : Finding.failed(
                                    Verdict.ALTERED, SIGNATURE, "The signature does not fit the badge.", SECTION));
            findings.add(
                    foreign == null
                            ? Finding.passed("key", "The key " + address + " is one of the issuer's.", SECTION)
                            : Finding.failed(Verdict.FORGED, "key", foreign, SECTION));
        } catch (DocumentUnavailable e) {
            findings.add(Finding.missing("key", "The key could not be had. " + e.getMessage(), SECTION));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.missing("key", "The key at " + address + " is none that is understood.", SECTION));
        }
        return findings;
    }

    private boolean fits(VerificationKey key, KeyType type) {
        return key.type() == type
                && key.verifies(
                        jws.signingInput(),
                        jws.signature(),
                        examination.surroundings().cryptography());
    }

    /** The key of a profile that holds it itself. */
    static @Nullable JsonObject held(Node issuer, String address) {
        return JsonRead.objects(issuer.content(), "publicKey").stream()
                .filter(key -> address.equals(JsonRead.text(key, "id")))
                .findFirst()
                .orElse(null);
    }
}
