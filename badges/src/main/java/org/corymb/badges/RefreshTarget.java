package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;

/**
 * Where a newer version of a credential is to be had.
 *
 * @param id address, absolute
 * @param type how to ask there
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#refreshservice">Open Badges 3.0, RefreshService</a>
 */
public record RefreshTarget(String id, String type) {
    /** Checks what the specification asks of the members. */
    public RefreshTarget {
        Rule.uri("RefreshService.id", id);
        Rule.text("RefreshService.type", type);
    }

    /** An address that answers a GET with the newest version (1EdTech Credential Refresh). */
    public static RefreshTarget of(String address) {
        return new RefreshTarget(address, "1EdTechCredentialRefresh");
    }

    JsonObject json() {
        return new Members().put("id", id).put("type", type).build();
    }
}
