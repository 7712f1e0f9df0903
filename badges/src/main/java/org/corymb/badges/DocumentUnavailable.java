package org.corymb.badges;

import java.net.URI;

/** A document could not, or must not, be fetched. */
public final class DocumentUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Names the document and the reason.
     *
     * @param reason end of a sentence that starts with the address
     */
    public DocumentUnavailable(URI url, String reason) {
        super(url + " " + reason);
    }

    /** Says the whole reason as a sentence. */
    public DocumentUnavailable(String reason) {
        super(reason);
    }

    /** Says the whole reason as a sentence, and what led to it. */
    public DocumentUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Names the document, the reason and what led to it. */
    public DocumentUnavailable(URI url, String reason, Throwable cause) {
        super(url + " " + reason, cause);
    }
}
