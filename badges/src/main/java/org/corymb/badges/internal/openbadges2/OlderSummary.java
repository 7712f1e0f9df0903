package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/** Reads off an older badge what people want to see beside the verdict. */
final class OlderSummary {
    private OlderSummary() {}

    static CredentialSummary of(OlderExamination examination) {
        var assertion = examination.assertion();
        var badge = content(examination.badgeClass());
        var issuer = examination.issuer();
        var recipient = JsonRead.object(assertion, "recipient");
        var id = JsonRead.text(assertion, "id");
        return new CredentialSummary(
                id == null ? JsonRead.text(assertion, "uid") : id,
                JsonRead.text(badge, "name"),
                JsonRead.text(badge, "description"),
                JsonRead.text(badge, "name"),
                criteria(badge),
                issuer == null || issuer.id().isEmpty() ? JsonRead.id(badge, "issuer") : issuer.id(),
                JsonRead.text(content(issuer), "name"),
                recipient == null ? null : JsonRead.text(recipient, "identity"),
                null,
                JsonRead.id(badge, "image") == null ? JsonRead.id(assertion, "image") : JsonRead.id(badge, "image"),
                examination.instant("issuedOn"),
                examination.instant("expires"));
    }

    private static JsonObject content(@Nullable Node node) {
        return node == null ? JsonObject.EMPTY_JSON_OBJECT : node.content();
    }

    private static @Nullable String criteria(JsonObject badge) {
        var object = JsonRead.object(badge, "criteria");
        var narrative = object == null ? null : JsonRead.text(object, "narrative");
        return narrative == null ? JsonRead.id(badge, "criteria") : narrative;
    }
}
