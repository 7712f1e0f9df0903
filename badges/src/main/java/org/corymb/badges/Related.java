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
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#related">Open Badges 3.0, Related</a>
 */
public record Related(
        String id, @Nullable String inLanguage, @Nullable String version, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Related {
        Rule.uri("Related.id", id);
        Rule.language("Related.inLanguage", inLanguage);
        Rule.optionalText("Related.version", version);
        extensions.check(Related.class);
    }

    /** One without further members. */
    public Related(String id, @Nullable String inLanguage, @Nullable String version) {
        this(id, inLanguage, version, Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types("Related"))
                .put("inLanguage", inLanguage)
                .put("version", version)
                .all(extensions.members())
                .build();
    }

    static Related read(Reading json) {
        return json.make(
                "Related",
                () -> new Related(
                        json.needText("id"), json.text("inLanguage"), json.phrase("version"), json.rest("Related")));
    }
}
