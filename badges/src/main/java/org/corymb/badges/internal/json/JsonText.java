package org.corymb.badges.internal.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON as text and bytes: read within bounds, written compactly. */
public final class JsonText {
    /** The provider, looked up once. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST_QUOTE = 200;
    private static final char REPLACEMENT = '\uFFFD';

    private JsonText() {}

    /**
     * Reads one JSON object.
     *
     * @throws UnreadableJson if it is not UTF-8, not JSON, not an object, repeats a member or is beyond the bounds
     */
    public static JsonObject parse(byte[] utf8, JsonBounds bounds) {
        if (utf8.length > bounds.bytes()) {
            throw new UnreadableJson("is longer than " + bounds.bytes() + " bytes");
        }
        return new BoundedReader(decode(utf8), bounds).readObject();
    }

    /** Writes a value without white space. */
    public static String write(JsonValue value) {
        return CompactJson.write(value);
    }

    /** Shortens a text from a badge so that it can stand in a sentence. */
    public static String quote(String text) {
        return '"' + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...") + '"';
    }

    private static String decode(byte[] utf8) {
        int start =
                utf8.length > 2 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF ? 3 : 0;
        var text = new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(utf8, start);
    }

    /** Tells a replacement character that stands there from one that stands for what is no UTF-8. */
    private static String strictly(byte[] utf8, int start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8, start, utf8.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableJson("is not UTF-8", e);
        }
    }
}
