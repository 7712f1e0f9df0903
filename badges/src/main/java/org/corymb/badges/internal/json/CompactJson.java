package org.corymb.badges.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Writes JSON without white space and escapes nothing but what must be; the room to write in is used again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, 7 Strings</a>
 */
final class CompactJson {
    private static final int LARGEST_KEPT = 1 << 17;
    private static final ArrayBlockingQueue<CompactJson> SPARE = new ArrayBlockingQueue<>(16);

    private char[] text = new char[8192];
    private int length;

    private CompactJson() {}

    static String write(JsonValue value) {
        var spare = SPARE.poll();
        var json = spare == null ? new CompactJson() : spare;
        json.length = 0;
        json.value(value);
        var written = new String(json.text, 0, json.length);
        if (json.text.length <= LARGEST_KEPT) {
            SPARE.offer(json);
        }
        return written;
    }

    private void value(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            case STRING -> quoted(((JsonString) value).getString());
            default -> put(value.toString());
        }
    }

    private void object(JsonObject object) {
        char before = '{';
        for (var member : object.entrySet()) {
            put(before);
            quoted(member.getKey());
            put(':');
            value(member.getValue());
            before = ',';
        }
        put(object.isEmpty() ? "{}" : "}");
    }

    private void array(JsonArray array) {
        put('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                put(',');
            }
            value(array.get(i));
        }
        put(']');
    }

    private void quoted(String value) {
        put('"');
        int start = length;
        put(value);
        for (int i = start; i < length; i++) {
            if (mustBeEscaped(text[i])) {
                length = i;
                escaped(value, i - start);
                break;
            }
        }
        put('"');
    }

    private void escaped(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (mustBeEscaped(c)) {
                put(escape(c));
            } else {
                put(c);
            }
        }
    }

    private static boolean mustBeEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static String escape(char c) {
        int known = "\b\f\n\r\t\"\\".indexOf(c);
        return known < 0 ? String.format("\\u%04x", (int) c) : "\\" + "bfnrt\"\\".charAt(known);
    }

    private void put(char c) {
        room(1);
        text[length++] = c;
    }

    private void put(String more) {
        room(more.length());
        more.getChars(0, more.length(), text, length);
        length += more.length();
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, more)));
        }
    }
}
