package org.corymb.badges;

import java.net.URI;

/** A document as it was fetched. */
public final class LoadedDocument {
    private final URI url;
    private final String contentType;
    private final byte[] bytes;

    /**
     * Takes what was fetched.
     *
     * @param url address it came from, after redirects
     * @param contentType media type, empty if unknown
     * @param bytes its content
     */
    public LoadedDocument(URI url, String contentType, byte[] bytes) {
        this.url = url;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** Address it came from, after redirects. */
    public URI url() {
        return url;
    }

    /** Media type, empty if unknown. */
    public String contentType() {
        return contentType;
    }

    /** Its content; not a copy. */
    public byte[] bytes() {
        return bytes;
    }
}
