package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a signed badge, it is never valid again. */
class TamperingTest {
    private static final String SPEC_ISSUER = "https://example.edu/issuers/565049";

    @Test
    void everyLeafOfARichBadgeIsCovered() {
        var signed = JsonText.parse(Badges.signed(Badges.amaras().build()).bytes(), JsonBounds.BADGE);

        assertThat(Badges.verifying().verify(bytes(signed)).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        var changed = JsonChanges.of(signed);
        assertThat(changed).hasSizeGreaterThan(120);
        for (var copy : changed) {
            var report = Badges.verifying().verify(bytes(copy));
            assertThat(report.verdict().isValid())
                    .as("%s%n%s", copy, report.json())
                    .isFalse();
        }
    }

    @Test
    void everyLeafOfTheSpecificationsVectorIsCovered() {
        var signed = Vectors.json("ob-spec/ldp-ob-signed.json");
        var verifying = Badges.verifying(Map.of(SPEC_ISSUER, controllerOfTheSpecification(signed)))
                .at(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(verifying.verify(bytes(signed)).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        for (var copy : JsonChanges.of(signed)) {
            assertThat(verifying.verify(bytes(copy)).verdict().isValid())
                    .as("%s", copy)
                    .isFalse();
        }
    }

    @Test
    void everyCharacterOfTheProofValueCounts() {
        var json = Badges.signed(Badges.amaras().build()).json();
        int start = json.indexOf("proofValue") + 13;
        int end = json.indexOf('"', start);

        for (int i = start; i < end; i++) {
            char other = json.charAt(i) == '3' ? '4' : '3';
            var copy = json.substring(0, i) + other + json.substring(i + 1);
            assertThat(Badges.verifying().verify(copy.getBytes(UTF_8)).verdict().isValid())
                    .as(copy)
                    .isFalse();
        }
    }

    private static byte[] controllerOfTheSpecification(JsonObject signed) {
        var method = signed.getJsonArray("proof").getJsonObject(0).getString("verificationMethod");
        var key = method.split("#", 2)[1];
        return ("{\"id\":\"" + SPEC_ISSUER + "\",\"assertionMethod\":[{\"id\":\"" + method
                        + "\",\"type\":\"Multikey\",\"controller\":\"" + SPEC_ISSUER + "\",\"publicKeyMultibase\":\""
                        + key + "\"}]}")
                .getBytes(UTF_8);
    }

    private static byte[] bytes(JsonValue value) {
        return JsonText.write(value).getBytes(UTF_8);
    }
}
