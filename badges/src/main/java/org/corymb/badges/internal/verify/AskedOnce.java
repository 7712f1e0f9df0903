package org.corymb.badges.internal.verify;

import java.util.HashMap;
import java.util.Map;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;

/**
 * Documents that were fetched and those that could not be had, so that nothing is asked for twice.
 *
 * @param <K> the address of a document
 */
public final class AskedOnce<K> {
    private final Map<K, LoadedDocument> loaded = new HashMap<>();
    private final Map<K, DocumentUnavailable> missed = new HashMap<>();
    private long bytes;

    /**
     * Fetches a document.
     *
     * @param <K> its address
     */
    public interface Fetch<K> {
        /** The document at an address. */
        LoadedDocument fetch(K address) throws DocumentUnavailable;
    }

    /** What was answered before, be it a refusal; asks if nothing was. */
    public LoadedDocument get(K address, Fetch<K> source) throws DocumentUnavailable {
        var known = loaded.get(address);
        if (known != null) {
            return known;
        }
        var failed = missed.get(address);
        if (failed != null) {
            throw failed;
        }
        try {
            var document = source.fetch(address);
            loaded.put(address, document);
            bytes += document.bytes().length;
            return document;
        } catch (DocumentUnavailable e) {
            missed.put(address, e);
            throw e;
        }
    }

    /** How many were asked for. */
    public int size() {
        return loaded.size() + missed.size();
    }

    /** How many bytes they have together. */
    public long bytes() {
        return bytes;
    }
}
