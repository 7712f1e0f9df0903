package org.corymb.badges;

import java.net.URI;

/**
 * Fetches what a badge points to: key documents, status lists, the badge itself. Every address comes from the badge, so
 * it may be an attacker's.
 *
 * @see HttpDocumentLoader
 * @see DirectoryLoader
 */
@FunctionalInterface
public interface DocumentLoader {
    /**
     * Fetches one document.
     *
     * @param url absolute address without fragment
     * @throws DocumentUnavailable if it cannot or must not be had
     */
    LoadedDocument load(URI url) throws DocumentUnavailable;

    /** Fetches nothing: reports then say what would have been needed. */
    static DocumentLoader offline() {
        return url -> {
            throw new DocumentUnavailable(url, "needs the network, and this verification is offline.");
        };
    }

    /** Asks this loader first and the other for what this one does not have. */
    default DocumentLoader orElse(DocumentLoader other) {
        return url -> {
            try {
                return load(url);
            } catch (DocumentUnavailable e) {
                return other.load(url);
            }
        };
    }
}
