package org.corymb.badges.internal.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/**
 * Gives every object without an id one of its own, so that it is the same node in every selection, and takes these ids
 * away again.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#skolemizecompactjsonld">ECDSA Cryptosuites 1.0, 3.4.8</a>
 */
final class NamedNodes {
    static final String PREFIX = "urn:bnid:";
    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language");

    private int count;

    private NamedNodes() {}

    /** The same document, in which every object has an id. */
    static JsonObject in(JsonObject document) {
        return new NamedNodes().object(document);
    }

    private JsonObject object(JsonObject object) {
        var named = JsonText.JSON.createObjectBuilder();
        object.forEach((name, value) -> named.add(name, name.equals("@context") ? value : value(value)));
        if (!object.containsKey("id")) {
            named.add("id", PREFIX + 'n' + count++);
        } else if (object.get("id").toString().startsWith('"' + PREFIX)) {
            throw new UnsafeDocument("An id must not start with " + PREFIX + " here.");
        }
        return named.build();
    }

    private JsonValue value(JsonValue value) {
        return switch (value) {
            case JsonObject object -> LANGUAGE_VALUE.equals(object.keySet()) ? object : object(object);
            case JsonArray array -> {
                var named = JsonText.JSON.createArrayBuilder();
                array.forEach(each -> named.add(value(each)));
                yield named.build();
            }
            default -> value;
        };
    }

    /** An expanded document without the ids that were given here. */
    static JsonArray without(JsonArray expanded) {
        var plain = JsonText.JSON.createArrayBuilder();
        expanded.forEach(each -> plain.add(without(each)));
        return plain.build();
    }

    private static JsonValue without(JsonValue value) {
        return switch (value) {
            case JsonArray array -> without(array);
            case JsonObject object -> {
                var plain = JsonText.JSON.createObjectBuilder();
                object.forEach((name, inner) -> {
                    if (!name.equals("@id") || !inner.toString().startsWith('"' + PREFIX)) {
                        plain.add(name, without(inner));
                    }
                });
                yield plain.build();
            }
            default -> value;
        };
    }
}
