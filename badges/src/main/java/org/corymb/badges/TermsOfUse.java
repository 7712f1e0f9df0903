package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * Under what terms a credential was issued.
 *
 * @param type kind of terms: an absolute URI, or a word of a context of the credential
 * @param id where the terms are to be read, absolute
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#termsofuse">Open Badges 3.0, TermsOfUse</a>
 */
public record TermsOfUse(String type, @Nullable String id, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public TermsOfUse {
        Rule.text("TermsOfUse.type", type);
        Rule.optionalUri("TermsOfUse.id", id);
        extensions.check(TermsOfUse.class);
    }

    /** Terms without further members. */
    public TermsOfUse(String type, @Nullable String id) {
        this(type, id, Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .put("type", extensions.type(type))
                .all(extensions.members())
                .build();
    }

    static TermsOfUse read(Reading json) {
        return json.make("TermsOfUse", () -> {
            var type = json.mainType();
            return new TermsOfUse(type, json.text("id"), json.rest(type));
        });
    }
}
