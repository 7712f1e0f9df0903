package org.corymb.badges.internal.jsonld;

/** A document names a JSON-LD context that does not come with the library, so its words have no known meaning. */
public final class UnknownContext extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String url;

    /** Names the context. */
    public UnknownContext(String url) {
        super("The JSON-LD context " + url + " is not known, so the words of this document have no sure meaning.");
        this.url = url;
    }

    /** Address of the context. */
    public String url() {
        return url;
    }
}
