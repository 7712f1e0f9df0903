package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
        var changed = changed(signed);
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
        for (var copy : changed(signed)) {
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

    /** Copies of an object, in each of which one leaf is different or one member is gone. */
    private static List<JsonObject> changed(JsonObject object) {
        var copies = new ArrayList<JsonObject>();
        object.forEach((name, value) -> {
            var others = name.equals("@context") ? changedContexts(value.asJsonArray()) : changedValues(value);
            others.forEach(other -> copies.add(
                    JsonText.JSON.createObjectBuilder(object).add(name, other).build()));
            copies.add(JsonText.JSON.createObjectBuilder(object).remove(name).build());
        });
        return copies;
    }

    private static List<JsonValue> changedValues(JsonValue value) {
        return switch (value) {
            case JsonObject inner -> List.copyOf(changed(inner));
            case JsonArray array -> changedItems(array);
            case JsonString text ->
                List.of(text(text.getString() + "x"), text("x" + text.getString()), text(""), JsonValue.NULL);
            case JsonNumber number ->
                List.of(
                        JsonText.JSON.createValue(number.bigDecimalValue().add(java.math.BigDecimal.ONE)),
                        text(number.toString()));
            default -> List.of(value.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE, text(value.toString()));
        };
    }

    /** A context that no word of the badge comes from leaves no trace in what is signed, so none is only taken away. */
    private static List<JsonValue> changedContexts(JsonArray contexts) {
        return changedItems(contexts).stream()
                .filter(changed -> changed.asJsonArray().size() == contexts.size())
                .toList();
    }

    private static List<JsonValue> changedItems(JsonArray array) {
        var copies = new ArrayList<JsonValue>();
        for (int i = 0; i < array.size(); i++) {
            int at = i;
            changedValues(array.get(i))
                    .forEach(other -> copies.add(JsonText.JSON
                            .createArrayBuilder(array)
                            .set(at, other)
                            .build()));
            copies.add(JsonText.JSON.createArrayBuilder(array).remove(at).build());
        }
        return copies;
    }

    private static JsonString text(String value) {
        return JsonText.JSON.createValue(value);
    }
}
