package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * Another version or translation of an achievement.
 *
 * @param id identifier of the other achievement, absolute
 * @param inLanguage BCP 47 tag of the language it is described in
 * @param version its version
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#related">Open Badges 3.0, Related</a>
 */
public record Related(
        String id, @Nullable String inLanguage, @Nullable String version) {
    /** Checks what the specification asks of the members. */
    public Related {
        Rule.uri("Related.id", id);
        Rule.language("Related.inLanguage", inLanguage);
        Rule.optionalText("Related.version", version);
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", "Related")
                .put("inLanguage", inLanguage)
                .put("version", version)
                .build();
    }
}
