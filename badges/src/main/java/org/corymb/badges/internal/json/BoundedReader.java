package org.corymb.badges.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads JSON once, counting depth and values, and refuses what two readers could understand differently. */
final class BoundedReader {
    private static final int LONGEST_NUMBER = 64;

    private final JsonParser parser;
    private final JsonBounds bounds;
    private final boolean mayHaveHalves;
    private int values;

    BoundedReader(String text, JsonBounds bounds) {
        this.parser = JsonText.JSON.createParser(new StringReader(text));
        this.bounds = bounds;
        this.mayHaveHalves = text.contains("\\ud") || text.contains("\\uD");
    }

    JsonObject readObject() {
        try (parser) {
            if (parser.next() != Event.START_OBJECT) {
                throw new UnreadableJson("is not a JSON object");
            }
            var object = object(1);
            if (parser.hasNext()) {
                throw new UnreadableJson("goes on after its end");
            }
            return object;
        } catch (JsonException | NoSuchElementException e) {
            throw new UnreadableJson("is not JSON", e);
        }
    }

    private JsonObject object(int depth) {
        var object = JsonText.JSON.createObjectBuilder();
        var names = new ArrayList<String>();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var name = wellFormed(parser.getString());
            names.add(name);
            object.add(name, value(parser.next(), depth));
        }
        var read = object.build();
        if (read.size() < names.size()) {
            throw new UnreadableJson("has the member " + JsonText.quote(repeated(names)) + " twice");
        }
        return read;
    }

    private static String repeated(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream().filter(name -> !seen.add(name)).findFirst().orElse("");
    }

    private JsonArray array(int depth) {
        var array = JsonText.JSON.createArrayBuilder();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth));
        }
        return array.build();
    }

    private JsonValue value(Event event, int depth) {
        values++;
        if (depth >= bounds.depth() || values > bounds.values()) {
            throw new UnreadableJson("is nested too deeply or has too many values");
        }
        return switch (event) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> JsonText.JSON.createValue(wellFormed(parser.getString()));
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new UnreadableJson("is not JSON");
        };
    }

    private JsonValue number() {
        if (parser.getString().length() > LONGEST_NUMBER) {
            throw new UnreadableJson("has a number of more than " + LONGEST_NUMBER + " characters");
        }
        return parser.getValue();
    }

    /** Half a character can only stand in an escape: the text itself was read from UTF-8. */
    private String wellFormed(String text) {
        for (int i = 0; mayHaveHalves && i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) {
                throw new UnreadableJson("has a text with half a character (an unpaired surrogate)");
            }
        }
        return text;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1))
                : at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
