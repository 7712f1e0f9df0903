package org.corymb.badges.baking;

import org.jspecify.annotations.Nullable;

/** Steps through the markup of an XML text and says where each piece lies; does not look into it. */
final class SvgMarkup {
    private final String text;
    private int position;

    SvgMarkup(String text) {
        this.text = text;
    }

    /**
     * A tag.
     *
     * @param name its qualified name
     * @param start offset of its <code>&lt;</code>
     * @param end offset behind its <code>&gt;</code>
     * @param closing whether it is an end tag
     * @param empty whether it closes itself
     */
    record Tag(String name, int start, int end, boolean closing, boolean empty) {}

    /** The next tag, or null at the end; comments, CDATA, instructions and the document type are passed over. */
    @Nullable
    Tag next() {
        while (true) {
            int start = text.indexOf('<', position);
            if (start < 0) {
                return null;
            }
            if (text.startsWith("<!--", start)) {
                skip(start + 4, "-->");
            } else if (text.startsWith("<![CDATA[", start)) {
                skip(start + 9, "]]>");
            } else if (text.startsWith("<?", start)) {
                skip(start + 2, "?>");
            } else if (text.startsWith("<!", start)) {
                documentType(start);
            } else {
                return tag(start);
            }
        }
    }

    private void documentType(int start) {
        int end = text.indexOf('>', start);
        int subset = text.indexOf('[', start);
        if (end < 0 || (subset >= 0 && subset < end)) {
            throw new UnreadableImage("This SVG file defines a document type of its own, which is not read.");
        }
        position = end + 1;
    }

    private Tag tag(int start) {
        int end = start + 1;
        char quote = 0;
        while (end < text.length() && (quote != 0 || text.charAt(end) != '>')) {
            char c = text.charAt(end);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            end++;
        }
        if (end >= text.length()) {
            throw new UnreadableImage("This SVG file is cut off.");
        }
        position = end + 1;
        boolean closing = text.charAt(start + 1) == '/';
        int name = start + (closing ? 2 : 1);
        return new Tag(text.substring(name, nameEnd(name)), start, end + 1, closing, text.charAt(end - 1) == '/');
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void skip(int from, String until) {
        int end = text.indexOf(until, from);
        if (end < 0) {
            throw new UnreadableImage("This SVG file is cut off.");
        }
        position = end + until.length();
    }
}
