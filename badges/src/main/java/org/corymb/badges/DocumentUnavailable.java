package org.corymb.badges;

import java.net.URI;

/** A document could not, or must not, be fetched. */
public final class DocumentUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean gone;

    /**
     * Names the document and the reason.
     *
     * @param reason end of a sentence that starts with the address
     */
    public DocumentUnavailable(URI url, String reason) {
        this(url + " " + reason, false);
    }

    /** Says the whole reason as a sentence. */
    public DocumentUnavailable(String reason) {
        this(reason, false);
    }

    /** Says the whole reason as a sentence, and what led to it. */
    public DocumentUnavailable(String reason, Throwable cause) {
        super(reason, cause);
        this.gone = false;
    }

    /** Names the document, the reason and what led to it. */
    public DocumentUnavailable(URI url, String reason, Throwable cause) {
        super(url + " " + reason, cause);
        this.gone = false;
    }

    private DocumentUnavailable(String reason, boolean gone) {
        super(reason);
        this.gone = gone;
    }

    /** Says that the document was withdrawn for good: its address answers with status 410. */
    public static DocumentUnavailable gone(URI url) {
        return new DocumentUnavailable(url + " answers that it is gone for good.", true);
    }

    /** Whether the document was withdrawn for good, which for a hosted badge of Open Badges 2.0 means revoked. */
    public boolean isGone() {
        return gone;
    }
}
