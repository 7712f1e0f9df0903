package org.corymb.badges.internal.entrance;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;

/** What the badges of one archive fetch together: each document once, with bounds for number, bytes and time. */
final class SharedLoader implements DocumentLoader {
    private static final int MOST = 256;
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final DocumentLoader loader;
    private final long start = System.nanoTime();
    private final Map<URI, LoadedDocument> loaded = new HashMap<>();
    private final Map<URI, DocumentUnavailable> missed = new HashMap<>();
    private long bytes;

    SharedLoader(DocumentLoader loader) {
        this.loader = loader;
    }

    @Override
    public LoadedDocument load(URI url) throws DocumentUnavailable {
        var known = loaded.get(url);
        if (known != null) {
            return known;
        }
        var failed = missed.get(url);
        if (failed != null) {
            throw failed;
        }
        try {
            return fetch(url);
        } catch (DocumentUnavailable e) {
            missed.put(url, e);
            throw e;
        }
    }

    @Override
    public void keep(URI url, Duration longest) {
        loader.keep(url, longest);
    }

    private LoadedDocument fetch(URI url) throws DocumentUnavailable {
        boolean late = System.nanoTime() - start > LONGEST.toNanos();
        if (late || bytes > MOST_BYTES || loaded.size() + missed.size() >= MOST) {
            throw new DocumentUnavailable(url, "was not fetched: the badges handed in together need too much.");
        }
        var document = loader.load(url);
        bytes += document.bytes().length;
        loaded.put(url, document);
        return document;
    }
}
