package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Where the hosted badges of an issuer may lie: under the beginnings and on the hosts that its profile names, or else on
 * the host of the profile.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#VerificationObject">Open Badges 2.0, VerificationObject</a>
 */
final class Scope {
    private final Node issuer;

    Scope(Node issuer) {
        this.issuer = issuer;
    }

    /** Whether a badge may lie there; every version of the profile must agree. */
    boolean allows(String address) {
        var policies = issuer.versions().stream()
                .filter(version -> JsonRead.object(version, "verification") != null)
                .map(version -> version.getJsonObject("verification"))
                .filter(policy -> policy.containsKey("startsWith") || policy.containsKey("allowedOrigins"))
                .toList();
        return policies.isEmpty()
                ? Node.host(address).equals(Node.host(issuer.id()))
                        && !Node.host(address).isEmpty()
                : policies.stream().allMatch(policy -> allows(policy, address));
    }

    private static boolean allows(JsonObject policy, String address) {
        var beginnings = JsonRead.texts(policy, "startsWith");
        var origins = JsonRead.texts(policy, "allowedOrigins");
        boolean begins = !policy.containsKey("startsWith")
                || beginnings.stream().anyMatch(beginning -> begins(address, beginning));
        boolean onHost =
                !policy.containsKey("allowedOrigins") || origins.stream().anyMatch(origin -> isOn(address, origin));
        return begins && onHost;
    }

    /** A beginning that ends within the host stands for exactly that host. */
    private static boolean begins(String address, String beginning) {
        if (!Node.isWeb(beginning) || address.contains("/../") || address.contains("/..%")) {
            return false;
        }
        return address.startsWith(beginning) && Node.host(address).equals(Node.host(beginning));
    }

    private static boolean isOn(String address, String origin) {
        var host = Node.isWeb(origin) ? Node.host(origin) : origin.toLowerCase(Locale.ROOT);
        var there = Node.host(address);
        return !host.isEmpty()
                && (there.equals(host) || there.replaceFirst(":[0-9]+$", "").equals(host));
    }
}
