package org.corymb.badges.internal.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/**
 * The part of a document that some JSON Pointers name, with the ids and types on the way to it.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#selectjsonld">ECDSA Cryptosuites 1.0, 3.4.13</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class Selection {
    private static final int MOST = 1000;
    private static final List<String> ALWAYS = List.of("id", "type");

    private final Map<String, Selection> children = new LinkedHashMap<>();
    private boolean whole;

    private Selection() {}

    /**
     * Selects from a document.
     *
     * @throws UnsafeDocument if a pointer is malformed or leads nowhere
     */
    public static JsonObject of(JsonObject document, List<String> pointers) {
        if (pointers.size() > MOST) {
            throw new UnsafeDocument("There are more than " + MOST + " pointers.");
        }
        var root = new Selection();
        pointers.forEach(pointer -> root.add(pointer));
        var selected = root.select(document, "").asJsonObject();
        var context = document.get("@context");
        return context == null
                ? selected
                : JsonText.JSON
                        .createObjectBuilder()
                        .add("@context", context)
                        .addAll(JsonText.JSON.createObjectBuilder(selected).remove("@context"))
                        .build();
    }

    private void add(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new UnsafeDocument("The pointer " + JsonText.quote(pointer) + " does not start with a slash.");
        }
        var node = this;
        if (!pointer.isEmpty()) {
            for (var token : pointer.substring(1).split("/", -1)) {
                node = node.children.computeIfAbsent(token.replace("~1", "/").replace("~0", "~"), _ -> new Selection());
            }
        }
        node.whole = true;
    }

    private JsonValue select(JsonValue value, String path) {
        if (whole && children.isEmpty()) {
            return value;
        }
        var part = switch (value) {
            case JsonObject object -> object(object, path);
            case JsonArray array -> array(array, path);
            default -> throw nowhere(path + '/' + children.keySet().iterator().next());
        };
        return whole ? value : part;
    }

    private JsonObject object(JsonObject object, String path) {
        var selected = JsonText.JSON.createObjectBuilder();
        for (var name : ALWAYS) {
            if (object.containsKey(name)) {
                selected.add(name, object.get(name));
            }
        }
        children.forEach((name, child) -> {
            var value = object.get(name);
            if (value == null) {
                throw nowhere(path + '/' + name);
            }
            selected.add(name, child.select(value, path + '/' + name));
        });
        return selected.build();
    }

    private JsonArray array(JsonArray array, String path) {
        children.keySet().stream()
                .filter(name -> index(name) < 0 || index(name) >= array.size())
                .findFirst()
                .ifPresent(name -> {
                    throw nowhere(path + '/' + name);
                });
        var selected = JsonText.JSON.createArrayBuilder();
        for (int i = 0; i < array.size(); i++) {
            var child = children.get(String.valueOf(i));
            if (child != null) {
                selected.add(child.select(array.get(i), path + '/' + i));
            }
        }
        return selected.build();
    }

    private static int index(String token) {
        return token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : -1;
    }

    private static UnsafeDocument nowhere(String path) {
        return new UnsafeDocument("The pointer " + JsonText.quote(path) + " leads nowhere.");
    }
}
