package org.corymb.badges.internal.json;

import java.util.regex.Pattern;

/** Tells absolute identifiers from relative and malformed ones. */
public final class Iri {
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f-\\x9f\\s]+");

    private Iri() {}

    /** Whether the text has a scheme and nothing that an RDF IRI must not hold. */
    public static boolean isAbsolute(String text) {
        return ABSOLUTE.matcher(text).matches();
    }
}
