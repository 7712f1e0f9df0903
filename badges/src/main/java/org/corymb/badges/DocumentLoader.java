package org.corymb.badges;

import java.net.URI;
import java.time.Duration;

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

    /**
     * Says how long a document that was loaded may be remembered, as it says itself (<code>ttl</code> of a status list).
     * A loader that remembers nothing need not do anything.
     *
     * @param url address as it was loaded
     * @param longest since it was loaded; zero or more
     * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List
     *     1.0, 2.2</a>
     */
    default void keep(URI url, Duration longest) {}

    /** Fetches nothing: reports then say what would have been needed. */
    static DocumentLoader offline() {
        return url -> {
            throw new DocumentUnavailable(url, "needs the network, and this verification is offline.");
        };
    }

    /** Asks this loader first and the other for what this one does not have. */
    default DocumentLoader orElse(DocumentLoader other) {
        var first = this;
        return new DocumentLoader() {
            @Override
            public LoadedDocument load(URI url) throws DocumentUnavailable {
                try {
                    return first.load(url);
                } catch (DocumentUnavailable e) {
                    return other.load(url);
                }
            }

            @Override
            public void keep(URI url, Duration longest) {
                first.keep(url, longest);
                other.keep(url, longest);
            }
        };
    }
}
