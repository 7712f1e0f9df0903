package org.corymb.badges.internal.entrance;

import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.internal.verify.AskedOnce;

/** What the badges of one archive fetch together: each document once, with bounds for number, bytes and time. */
final class SharedLoader implements DocumentLoader {
    private static final int MOST = 256;
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final DocumentLoader loader;
    private final Deadline deadline;
    private final AskedOnce<URI> asked = new AskedOnce<>();

    SharedLoader(DocumentLoader loader, LongSupplier nanoseconds) {
        this.loader = loader;
        this.deadline = Deadline.in(LONGEST, nanoseconds);
    }

    @Override
    public LoadedDocument load(URI url) throws DocumentUnavailable {
        return asked.get(url, this::fetch);
    }

    @Override
    public void keep(URI url, Duration longest) {
        loader.keep(url, longest);
    }

    private LoadedDocument fetch(URI url) throws DocumentUnavailable {
        if (deadline.isOver() || asked.bytes() > MOST_BYTES || asked.size() >= MOST) {
            throw new DocumentUnavailable(url, "was not fetched: the badges handed in together need too much.");
        }
        return loader.load(url);
    }
}
