package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;

/**
 * Where a newer version of a credential is to be had.
 *
 * @param id address, absolute
 * @param type how to ask there
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#refreshservice">Open Badges 3.0, RefreshService</a>
 */
public record RefreshTarget(String id, String type, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public RefreshTarget {
        Rule.uri("RefreshService.id", id);
        Rule.text("RefreshService.type", type);
        extensions.check(RefreshTarget.class);
    }

    /** One without further members. */
    public RefreshTarget(String id, String type) {
        this(id, type, Extensions.none());
    }

    /** An address that answers a GET with the newest version (1EdTech Credential Refresh). */
    public static RefreshTarget of(String address) {
        return new RefreshTarget(address, "1EdTechCredentialRefresh", Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .put("type", extensions.type(type))
                .all(extensions.members())
                .build();
    }

    static RefreshTarget read(Reading json) {
        return json.make("RefreshService", () -> {
            var type = json.mainType();
            return new RefreshTarget(json.needText("id"), type, json.rest(type));
        });
    }
}
