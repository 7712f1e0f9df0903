package org.corymb.badges.internal.reading;

import java.nio.charset.StandardCharsets;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.badges.baking.UnreadableImage;
import org.jspecify.annotations.Nullable;

/**
 * What a badge comes in, recognised by its first bytes and never by a name or a media type.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#document-formats">Open Badges 3.0, 5 Document Formats</a>
 */
public enum Carrier {
    /** A picture with a text chunk. */
    PNG(" in a PNG picture") {
        @Override
        @Nullable
        String unbake(byte[] bytes) {
            return PngBaking.unbake(bytes).orElse(null);
        }
    },
    /** A picture with an element. */
    SVG(" in an SVG picture") {
        @Override
        @Nullable
        String unbake(byte[] bytes) {
            return SvgBaking.unbake(bytes).orElse(null);
        }
    },
    /** A document with an embedded file. */
    PDF(" in a PDF file") {
        @Override
        @Nullable
        String unbake(byte[] bytes) {
            return PdfBaking.unbake(bytes).orElse(null);
        }
    },
    /** An archive of many. */
    ZIP(" in a zip file") {
        @Override
        @Nullable
        String unbake(byte[] bytes) {
            throw new UnreadableImage("This is a zip file with several files. Each of them is a badge of its own.");
        }
    },
    /** The badge itself. */
    TEXT("") {
        @Override
        String unbake(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    };

    private static final int HEAD = 1024;

    private final String where;

    Carrier(String where) {
        this.where = where;
    }

    /** What the bytes are, by how they start. */
    public static Carrier of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (PngBaking.recognises(bytes)) {
            return PNG;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (PdfBaking.recognises(bytes)) {
            return PDF;
        }
        return SvgBaking.recognises(bytes) ? SVG : TEXT;
    }

    /** The words for a report, such as <code>" in a PNG picture"</code>. */
    public String where() {
        return where;
    }

    /**
     * Takes the text out.
     *
     * @throws UnreadableImage if it is damaged, against the bounds, or has no badge or several
     */
    public byte[] textOf(byte[] bytes) {
        if (this == TEXT) {
            return bytes;
        }
        var text = unbake(bytes);
        if (text == null || text.isBlank()) {
            throw new UnreadableImage("There is no badge" + where + ".");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    abstract @Nullable String unbake(byte[] bytes);
}
