package org.corymb.badges;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.Set;
import org.corymb.badges.internal.json.JsonText;

/** A credential in the one form that the model writes: sets as lists, an issuer as an object, times in UTC, no proof. */
final class NormalForm {
    private static final Set<String> SETS = Set.of(
            "type",
            "evidence",
            "endorsement",
            "endorsementJwt",
            "credentialSchema",
            "credentialStatus",
            "termsOfUse",
            "identifier",
            "result",
            "alignment",
            "otherIdentifier",
            "tag",
            "related",
            "resultDescription",
            "allowedValue",
            "rubricCriterionLevel",
            "verifiableCredential",
            "association");
    private static final Set<String> TIMES = Set.of(
            "validFrom",
            "validUntil",
            "issuanceDate",
            "expirationDate",
            "awardedDate",
            "activityStartDate",
            "activityEndDate");

    private NormalForm() {}

    static JsonValue of(JsonObject credential) {
        var plain = JsonText.JSON.createObjectBuilder(credential).remove("proof");
        if (credential.get("issuer") instanceof JsonString id) {
            plain.add(
                    "issuer", JsonText.JSON.createObjectBuilder().add("id", id).add("type", "Profile"));
        }
        return normal("", plain.build());
    }

    private static JsonValue normal(String name, JsonValue value) {
        if (SETS.contains(name)) {
            return set(value);
        }
        return TIMES.contains(name) && value instanceof JsonString time
                ? JsonText.JSON.createValue(
                        OffsetDateTime.parse(time.getString()).toInstant().toString())
                : inside(value);
    }

    private static JsonValue inside(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                var all = JsonText.JSON.createObjectBuilder();
                object.forEach((name, each) -> {
                    if (!SETS.contains(name) || !each.equals(JsonValue.EMPTY_JSON_ARRAY)) {
                        all.add(name, normal(name, each));
                    }
                });
                yield all.build();
            }
            case JsonArray array -> {
                var all = JsonText.JSON.createArrayBuilder();
                array.forEach(each -> all.add(inside(each)));
                yield all.build();
            }
            default -> value;
        };
    }

    private static JsonValue set(JsonValue value) {
        return inside(
                value instanceof JsonArray
                        ? value
                        : JsonText.JSON.createArrayBuilder().add(value).build());
    }
}
