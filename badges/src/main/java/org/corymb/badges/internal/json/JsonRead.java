package org.corymb.badges.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into JSON that somebody else wrote: what is missing or of another kind is null or empty. */
public final class JsonRead {
    private JsonRead() {}

    /** A text. */
    public static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** An object. */
    public static @Nullable JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject found ? found : null;
    }

    /** A text, or the <code>id</code> of an object. */
    public static @Nullable String id(JsonObject object, String name) {
        var found = object(object, name);
        return found == null ? text(object, name) : text(found, "id");
    }

    /** A point in time with a zone. */
    public static @Nullable Instant instant(JsonObject object, String name) {
        var text = text(object, name);
        return text == null ? null : Instants.of(text);
    }

    /** A whole number, also when it stands there as a text; -1 for everything else. */
    public static long index(JsonObject object, String name) {
        var text = object.get(name) instanceof JsonNumber number ? number.toString() : text(object, name);
        return text != null && text.matches("[0-9]{1,10}") ? Long.parseLong(text) : -1;
    }

    /** One value or the values of a list. */
    public static List<JsonValue> values(JsonObject object, String name) {
        var value = object.get(name);
        return value == null ? List.of() : values(value);
    }

    private static List<JsonValue> values(JsonValue value) {
        return value instanceof JsonArray array ? array : List.of(value);
    }

    /** The texts among one value or the values of a list. */
    public static List<String> texts(JsonObject object, String name) {
        var value = object.get(name);
        return value == null ? List.of() : texts(value);
    }

    /** The texts among one value or the values of a list. */
    public static List<String> texts(JsonValue value) {
        var texts = new ArrayList<String>();
        for (var each : values(value)) {
            if (each instanceof JsonString text) {
                texts.add(text.getString());
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /** The objects among one value or the values of a list. */
    public static List<JsonObject> objects(JsonObject object, String name) {
        var objects = new ArrayList<JsonObject>();
        for (var each : values(object, name)) {
            if (each instanceof JsonObject found) {
                objects.add(found);
            }
        }
        return Collections.unmodifiableList(objects);
    }
}
