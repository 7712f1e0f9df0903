package org.corymb.badges.internal.verify;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/**
 * What a token claims beside the credential must say the same as the credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verifying-a-vc-jwt">Open Badges 3.0, 8.2.4.1</a>
 */
final class TokenClaims {
    private static final String SECTION = "OB 3.0 8.2.4.1";

    private final JsonObject payload;
    private final Examination examination;
    private final List<String> contradictions = new ArrayList<>();

    TokenClaims(JsonObject payload, Examination examination) {
        this.payload = payload;
        this.examination = examination;
    }

    Finding check() {
        var subject = JsonRead.object(examination.credential(), "credentialSubject");
        same("iss", JsonRead.text(payload, "iss"), examination.issuer(), true);
        same("jti", JsonRead.text(payload, "jti"), JsonRead.text(examination.credential(), "id"), true);
        same("sub", JsonRead.text(payload, "sub"), subject == null ? null : JsonRead.text(subject, "id"), false);
        same("nbf", instant("nbf"), examination.validFrom(), true);
        same("exp", instant("exp"), examination.validUntil(), false);
        return contradictions.isEmpty()
                ? Finding.passed("claims", "The claims of the token say what the credential says.", SECTION)
                : Finding.failed(
                        Verdict.FORGED,
                        "claims",
                        "The token claims something else than the credential: " + String.join(", ", contradictions)
                                + ".",
                        SECTION);
    }

    private void same(String claim, @Nullable Object claimed, @Nullable Object said, boolean needed) {
        if (!Objects.equals(claimed, said) && (needed || claimed != null || said != null)) {
            contradictions.add(claim);
        }
    }

    private @Nullable Instant instant(String claim) {
        return payload.get(claim) instanceof JsonNumber number
                        && number.toString().matches("[0-9]{1,11}")
                ? Instant.ofEpochSecond(number.longValue())
                : null;
    }
}
