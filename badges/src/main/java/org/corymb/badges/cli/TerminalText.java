package org.corymb.badges.cli;

/** Makes the text of a stranger fit for a terminal: control characters and signs that turn its direction become spaces. */
final class TerminalText {
    private TerminalText() {}

    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
    }

    /** Exactly so many characters. */
    static String column(String text, int width) {
        var clean = clean(text);
        return clean.length() <= width
                ? clean + " ".repeat(width - clean.length())
                : clean.substring(0, width - 3) + "...";
    }
}
