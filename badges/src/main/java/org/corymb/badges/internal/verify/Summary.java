package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

/** Reads off a credential what people want to see beside the verdict. */
final class Summary {
    private Summary() {}

    static CredentialSummary of(JsonObject credential) {
        boolean v1 = CredentialStructure.isV1(credential);
        var subject = orEmpty(JsonRead.object(credential, "credentialSubject"));
        var achievement = orEmpty(JsonRead.object(subject, "achievement"));
        var issuer = orEmpty(JsonRead.object(credential, "issuer"));
        return new CredentialSummary(
                JsonRead.text(credential, "id"),
                first(JsonRead.text(credential, "name"), JsonRead.text(achievement, "name")),
                first(JsonRead.text(credential, "description"), JsonRead.text(achievement, "description")),
                JsonRead.text(achievement, "name"),
                criteria(orEmpty(JsonRead.object(achievement, "criteria"))),
                JsonRead.id(credential, "issuer"),
                JsonRead.text(issuer, "name"),
                first(JsonRead.text(subject, "id"), identity(subject)),
                name(subject),
                first(JsonRead.id(achievement, "image"), JsonRead.id(credential, "image")),
                JsonRead.instant(credential, v1 ? "issuanceDate" : "validFrom"),
                JsonRead.instant(credential, v1 ? "expirationDate" : "validUntil"));
    }

    private static @Nullable String criteria(JsonObject criteria) {
        return first(JsonRead.text(criteria, "narrative"), JsonRead.text(criteria, "id"));
    }

    private static @Nullable String identity(JsonObject subject) {
        return JsonRead.objects(subject, "identifier").stream()
                .flatMap(each -> JsonRead.texts(each, "identityHash").stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String name(JsonObject subject) {
        return JsonRead.objects(subject, "identifier").stream()
                .filter(each -> "name".equals(JsonRead.text(each, "identityType")))
                .filter(each -> !each.getBoolean("hashed", false))
                .flatMap(each -> JsonRead.texts(each, "identityHash").stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static JsonObject orEmpty(@Nullable JsonObject object) {
        return object == null ? JsonValue.EMPTY_JSON_OBJECT : object;
    }
}
