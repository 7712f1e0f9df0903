package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.CompactJws;
import org.corymb.badges.internal.verify.ReadBadge;
import org.jspecify.annotations.Nullable;

/**
 * A badge of a generation before Open Badges 3.0.
 *
 * @param assertion what was handed in
 * @param jws the token it came in, if it did
 * @param form what it was, in words
 * @param generation the version it is written for
 */
public record OlderBadge(JsonObject assertion, @Nullable CompactJws jws, String form, Generation generation) {
    private static final Pattern SECOND = Pattern.compile(
            "https?://(w3id\\.org/openbadges/v2|openbadgespec\\.org/v2/context\\.json|purl\\.imsglobal\\.org"
                    + "/spec/ob/v2p[01]/.*)/?");
    private static final Pattern FIRST = Pattern.compile("https?://w3id\\.org/openbadges/v1/?");
    private static final Pattern CREDENTIALS = Pattern.compile("https://www\\.w3\\.org/(2018|ns)/credentials/v[12]");
    private static final Set<String> TYPES = Set.of(
            "Assertion",
            "BadgeClass",
            "Issuer",
            "Endorsement",
            "RevocationList",
            "CryptographicKey",
            "AlignmentObject");

    /** The badge, if it is of an older generation. */
    public static Optional<OlderBadge> of(ReadBadge badge) {
        var json = badge.jws() == null ? badge.credential() : badge.jws().payload();
        var contexts = JsonRead.texts(json, "@context");
        if (contexts.stream().anyMatch(each -> CREDENTIALS.matcher(each).matches()) || json.containsKey("vc")) {
            return Optional.empty();
        }
        return Optional.ofNullable(generation(json, contexts))
                .map(found -> new OlderBadge(json, badge.jws(), badge.form(), found));
    }

    /** Whether an address is a context of Open Badges 2.0 or 2.1. */
    static boolean isSecond(String context) {
        return SECOND.matcher(context).matches();
    }

    private static @Nullable Generation generation(JsonObject json, List<String> contexts) {
        if (contexts.stream().anyMatch(OlderBadge::isSecond)) {
            return Generation.SECOND;
        }
        if (contexts.stream().anyMatch(each -> FIRST.matcher(each).matches())) {
            return Generation.FIRST_LINKED;
        }
        if (json.containsKey("recipient") && json.containsKey("badge") && json.containsKey("verify")) {
            return Generation.FIRST;
        }
        return JsonRead.texts(json, "type").stream().anyMatch(TYPES::contains) ? Generation.SECOND : null;
    }
}
