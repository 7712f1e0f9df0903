package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * A document that a badge points to.
 *
 * @param id where it lies, as it says itself; empty for one that lies nowhere but in the badge
 * @param content what it says there
 * @param versions the same, and before it what the address said that led there
 */
record Node(String id, JsonObject content, List<JsonObject> versions) {
    /** Whether an identifier is an address of the web. */
    static boolean isWeb(String id) {
        try {
            var lower = id.toLowerCase(Locale.ROOT);
            return (lower.startsWith("https:") || lower.startsWith("http:"))
                    && URI.create(id).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The host of an address of the web, with its port if it has one; empty for anything else. */
    static String host(String id) {
        if (!isWeb(id)) {
            return "";
        }
        var uri = URI.create(id);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ':' + uri.getPort();
    }
}
