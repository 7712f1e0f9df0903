package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;

/**
 * Refuses the ways in which JSON-LD lets one statement be written under another name. A signature covers the statements,
 * a reader looks at the names: <code>validUntil</code> under an alias would be signed and not seen.
 */
final class PlainMembers {
    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language");

    private final Contexts contexts;

    PlainMembers(Contexts contexts) {
        this.contexts = contexts;
    }

    void check(JsonObject document) {
        object(document, "");
    }

    private void object(JsonObject object, String path) {
        if (object.isEmpty()) {
            throw new UnsafeDocument("The object at " + place(path) + " is empty.");
        }
        if (LANGUAGE_VALUE.equals(object.keySet())) {
            return;
        }
        object.forEach((name, value) -> member(name, value, path + '/' + name));
    }

    private void member(String name, JsonValue value, String path) {
        if (name.equals("@context")) {
            context(value, path);
        } else if (name.isEmpty() || name.startsWith("@") || name.indexOf(':') >= 0) {
            throw new UnsafeDocument("The member " + place(path) + " is not a plain name of a context.");
        } else if (name.equals("type") && JsonRead.texts(value).stream().anyMatch(type -> type.startsWith("@"))) {
            throw new UnsafeDocument("A type at " + place(path) + " looks like a keyword, and would be dropped.");
        } else {
            value(value, path);
        }
    }

    private void value(JsonValue value, String path) {
        switch (value.getValueType()) {
            case NULL -> throw new UnsafeDocument("The value at " + place(path) + " is null; leave the member out.");
            case OBJECT -> object(value.asJsonObject(), path);
            case ARRAY -> array(value.asJsonArray(), path);
            default -> {}
        }
    }

    private void array(JsonArray array, String path) {
        for (int i = 0; i < array.size(); i++) {
            var item = array.get(i);
            if (item.getValueType() == JsonValue.ValueType.ARRAY) {
                throw new UnsafeDocument("The list at " + place(path) + " has a list inside.");
            }
            value(item, path + '/' + i);
        }
    }

    private void context(JsonValue value, String path) {
        switch (value.getValueType()) {
            case STRING -> {
                var url = ((JsonString) value).getString();
                if (!contexts.knows(url)) {
                    throw new UnknownContext(url);
                }
            }
            case ARRAY ->
                value.asJsonArray().forEach(each -> {
                    if (each.getValueType() == JsonValue.ValueType.ARRAY) {
                        throw new UnsafeDocument("The context at " + place(path) + " has a list inside.");
                    }
                    context(each, path);
                });
            default ->
                throw new UnsafeDocument("The context at " + place(path) + " is not the address of a known one.");
        }
    }

    private static String place(String path) {
        return path.isEmpty() ? "the top" : JsonText.quote(path);
    }
}
