package org.corymb.badges;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.encoding.Base64Url;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.jspecify.annotations.Nullable;

/**
 * Signs credentials as tokens (VC-JWT) with RS256, ES256, ES384 or EdDSA, as the key is. A credential that has proofs
 * inside keeps them, so that one badge can be had in both forms: sign first, then make the token of what was signed.
 * Stateless and safe for use by several threads if the signers are.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, 8.2 JSON Web Token Proof Format</a>
 */
public final class IssueToken {
    private static final List<String> CLAIMS = List.of("iss", "jti", "sub", "nbf", "exp", "vc");

    private final Canonicalizer canonicalizer;

    /** Signs with the contexts that come with the library. */
    public IssueToken() {
        this(Map.of());
    }

    /**
     * Signs credentials that also have words of further contexts. Verifiers must know these contexts by themselves.
     *
     * @param contexts documents by address
     */
    public IssueToken(Map<String, JsonObject> contexts) {
        this.canonicalizer = new Canonicalizer(Contexts.knowing(contexts));
    }

    /**
     * Signs a credential.
     *
     * @param signer a key of the issuer
     * @param key how the token names it
     * @throws SpecificationViolation if the token could not carry the credential: no id of the subject, a start or end
     *     with parts of seconds, or something that would be read differently by others
     */
    public SignedToken issue(IssuableCredential credential, Signer signer, TokenKeyReference key) {
        return sign(credential.json(), signer, key);
    }

    /** Makes a token of a credential that has proofs inside already. */
    public SignedToken issue(SignedCredential signed, Signer signer, TokenKeyReference key) {
        return sign(JsonText.parse(signed.bytes(), JsonBounds.BADGE), signer, key);
    }

    /** Signs a verifiable credential that is at hand as JSON. */
    public SignedToken sign(JsonObject credential, Signer signer, TokenKeyReference key) {
        var payload = payload(credential);
        safe(credential);
        var input = encode(header(signer, key)) + '.' + encode(payload);
        byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
        return new SignedToken(payload.getString("jti"), input + '.' + Base64Url.encode(signature));
    }

    private static JsonObject header(Signer signer, TokenKeyReference key) {
        return new Members()
                .put("alg", signer.verificationKey().type().tokenAlgorithm())
                .put("typ", "JWT")
                .put("kid", key.kid())
                .put("jwk", key.jwk() ? signer.verificationKey().jwk() : null)
                .build();
    }

    private static JsonObject payload(JsonObject credential) {
        CLAIMS.forEach(claim -> Rule.that(
                !credential.containsKey(claim),
                "Credential." + claim,
                "is a claim of the token and must not be there"));
        Rule.that(
                JsonRead.texts(credential, "@context").contains(Contexts.CREDENTIALS_V2),
                "Credential.@context",
                "must be that of data model 2.0; 1.1 is only read");
        var subject = JsonRead.object(credential, "credentialSubject");
        var payload = JsonText.JSON
                .createObjectBuilder(credential)
                .add("iss", needed("Credential.issuer.id", JsonRead.id(credential, "issuer")))
                .add("jti", needed("Credential.id", JsonRead.text(credential, "id")))
                .add("sub", needed("AchievementSubject.id", subject == null ? null : JsonRead.text(subject, "id")))
                .add("nbf", seconds(credential, "validFrom"));
        if (credential.containsKey("validUntil")) {
            payload.add("exp", seconds(credential, "validUntil"));
        }
        return payload.build();
    }

    private static String needed(String member, @Nullable String value) {
        if (value == null) {
            throw new SpecificationViolation(member, "is needed in a token");
        }
        return value;
    }

    private static long seconds(JsonObject credential, String name) {
        Instant instant = JsonRead.instant(credential, name);
        if (instant == null || instant.getNano() != 0 || instant.getEpochSecond() < 0) {
            throw new SpecificationViolation(
                    "Credential." + name, "must be a time with a zone, in whole seconds since 1970, in a token");
        }
        return instant.getEpochSecond();
    }

    private void safe(JsonObject credential) {
        try {
            canonicalizer.check(JsonText.JSON
                    .createObjectBuilder(credential)
                    .remove("proof")
                    .build());
        } catch (UnsafeDocument | UnknownContext | WorkBudgetExceeded e) {
            throw new SpecificationViolation("Credential", "cannot be signed. " + e.getMessage());
        }
    }

    private static String encode(JsonObject object) {
        return Base64Url.encode(JsonText.write(object).getBytes(StandardCharsets.UTF_8));
    }
}
