package org.corymb.badges.baking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The text of one text chunk, when its keyword says that it is a badge. */
final class PngText {
    private static final int LONGEST_KEYWORD = 79;

    private final byte[] data;
    private final int longest;

    private PngText(byte[] data, int longest) {
        this.data = data;
        this.longest = longest;
    }

    /** The keyword of a text chunk; empty if it has none. */
    static String keyword(byte[] data) {
        int end = new PngText(data, 0).zero(0, LONGEST_KEYWORD + 1);
        return new String(data, 0, Math.max(end, 0), StandardCharsets.ISO_8859_1);
    }

    /** The text of a chunk of type iTXt, tEXt or zTXt that has a keyword. */
    static byte[] read(String type, byte[] data, int longest) {
        var text = new PngText(data, longest);
        int start = keyword(data).length() + 1;
        return switch (type) {
            case "iTXt" -> text.international(start);
            case "tEXt" -> text.latin(start);
            default -> text.inflate(start + 1);
        };
    }

    private byte[] international(int start) {
        int language = start + 2;
        int languageEnd = zero(language, data.length);
        int keywordEnd = languageEnd < 0 ? -1 : zero(languageEnd + 1, data.length);
        if (keywordEnd < 0) {
            throw new UnreadableImage("The text chunk of this PNG file is cut off.");
        }
        return data[start] == 0 ? Arrays.copyOfRange(data, keywordEnd + 1, data.length) : inflate(keywordEnd + 1);
    }

    private byte[] latin(int start) {
        return new String(data, start, data.length - start, StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] inflate(int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(data, Math.min(start, data.length), Math.max(0, data.length - start));
            var text = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                if (length == 0 || text.size() + length > longest) {
                    throw new UnreadableImage("The compressed text of this PNG file is damaged or too long.");
                }
                text.write(part, 0, length);
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new UnreadableImage("The compressed text of this PNG file is damaged.", e);
        } finally {
            inflater.end();
        }
    }

    private int zero(int from, int limit) {
        for (int i = from; i < Math.min(limit, data.length); i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
