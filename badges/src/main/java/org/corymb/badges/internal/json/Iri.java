package org.corymb.badges.internal.json;

/** Tells absolute identifiers from relative and malformed ones. */
public final class Iri {
    private static final int PLAIN = 0xA0;
    private static final boolean[] FORBIDDEN = forbidden();

    private Iri() {}

    /** Whether the text has a scheme and nothing that an RDF IRI must not hold. */
    public static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isScheme(text, colon)) {
            return false;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < PLAIN && FORBIDDEN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScheme(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean further = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !further)) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] forbidden() {
        var forbidden = new boolean[PLAIN];
        for (char c = 0; c < PLAIN; c++) {
            forbidden[c] = c <= ' ' || c >= 0x7f || "<>\"{}|^`\\".indexOf(c) >= 0;
        }
        return forbidden;
    }
}
