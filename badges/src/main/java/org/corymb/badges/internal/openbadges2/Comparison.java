package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/** Whether a copy says nothing else than the original. */
final class Comparison {
    private Comparison() {}

    /** The first member in which a copy says something that the original does not say. */
    static Optional<String> difference(JsonObject copy, JsonObject original) {
        return copy.keySet().stream()
                .filter(name -> !name.equals("@context"))
                .filter(name -> !alike(copy.get(name), original.get(name)))
                .findFirst();
    }

    private static boolean alike(@Nullable JsonValue copy, @Nullable JsonValue original) {
        if (copy == null || original == null || copy.equals(original)) {
            return copy != null && original != null;
        }
        var id = id(copy);
        return !id.isEmpty()
                && id.equals(id(original))
                && (copy instanceof JsonString || original instanceof JsonString);
    }

    /** An object may stand for its identifier and the other way round. */
    private static String id(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonObject object ? String.valueOf(JsonRead.text(object, "id")) : "";
    }
}
