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
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> quoted(string.getString());
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
        char before = '[';
        for (var item : array) {
            put(before);
            value(item);
            before = ',';
        }
        put(array.isEmpty() ? "[]" : "]");
    }

    private void quoted(String value) {
        put('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                put(value, plain, i);
                put(escape(c));
                plain = i + 1;
            }
        }
        put(value, plain, value.length());
        put('"');
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
        put(more, 0, more.length());
    }

    private void put(String more, int from, int to) {
        room(to - from);
        more.getChars(from, to, text, length);
        length += to - from;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, more)));
        }
    }
}
