package org.corymb.badges;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import org.corymb.badges.internal.net.FetchRules;
import org.corymb.badges.internal.net.GoneForGood;
import org.corymb.badges.internal.net.GuardedFetch;
import org.corymb.badges.internal.net.RefusedFetch;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the web as if every address were an attacker's: https only, public addresses only (checked before
 * connecting, and connected to exactly what was checked), redirects checked again, no credentials, answers of at most
 * 8 MB within 10 seconds and of types that badges have. Remembers what it fetched for a minute, or shorter where the
 * document says so, within bounds. Safe for use by several threads.
 */
public final class HttpDocumentLoader implements DocumentLoader {
    private static final int MOST_REMEMBERED = 256;
    private static final int MOST_REMEMBERED_BYTES = 32 << 20;
    private static final long REMEMBERED_NANOS = Duration.ofMinutes(1).toNanos();

    private final GuardedFetch fetch;
    private final LongSupplier nanoseconds;
    private final Map<URI, Remembered> remembered = new LinkedHashMap<>();
    private int rememberedBytes;

    private HttpDocumentLoader(GuardedFetch fetch) {
        this(fetch, System::nanoTime);
    }

    private HttpDocumentLoader(GuardedFetch fetch, LongSupplier nanoseconds) {
        this.fetch = fetch;
        this.nanoseconds = nanoseconds;
    }

    private record Remembered(LoadedDocument document, long since, long longest) {}

    /** Fetches from the open internet only. */
    public static HttpDocumentLoader publicOnly() {
        return new HttpDocumentLoader(new GuardedFetch(FetchRules.PUBLIC, InetAddress::getAllByName));
    }

    /** Fetches from the open internet only, from servers whose certificates this context trusts. */
    public static HttpDocumentLoader publicOnly(SSLContext tls) {
        return new HttpDocumentLoader(
                new GuardedFetch(FetchRules.PUBLIC, InetAddress::getAllByName, tls.getSocketFactory()));
    }

    /** Fetches from this machine as well, also without TLS: for development, never in production. */
    public static HttpDocumentLoader withLoopback() {
        return withLoopback(System::nanoTime);
    }

    static HttpDocumentLoader withLoopback(LongSupplier nanoseconds) {
        var fetch = new GuardedFetch(FetchRules.PUBLIC.withLoopback(), InetAddress::getAllByName);
        return new HttpDocumentLoader(fetch, nanoseconds);
    }

    @Override
    public LoadedDocument load(URI url) throws DocumentUnavailable {
        var known = recall(url);
        if (known != null) {
            return known;
        }
        try {
            var document = fetch.fetch(url);
            remember(url, document);
            return document;
        } catch (GoneForGood e) {
            throw DocumentUnavailable.gone(url);
        } catch (RefusedFetch e) {
            throw new DocumentUnavailable(url, e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new DocumentUnavailable(url, "cannot be reached.", e);
        }
    }

    @Override
    public synchronized void keep(URI url, Duration longest) {
        var known = remembered.get(url);
        if (known != null && longest.compareTo(Duration.ofNanos(known.longest)) < 0) {
            remembered.put(url, new Remembered(known.document, known.since, longest.toNanos()));
        }
    }

    private synchronized @Nullable LoadedDocument recall(URI url) {
        var known = remembered.get(url);
        return known == null || nanoseconds.getAsLong() - known.since >= known.longest ? null : known.document;
    }

    private synchronized void remember(URI url, LoadedDocument document) {
        forget(url);
        remembered.put(url, new Remembered(document, nanoseconds.getAsLong(), REMEMBERED_NANOS));
        rememberedBytes += document.bytes().length;
        while (remembered.size() > MOST_REMEMBERED || rememberedBytes > MOST_REMEMBERED_BYTES) {
            forget(remembered.keySet().iterator().next());
        }
    }

    private void forget(URI url) {
        var old = remembered.remove(url);
        if (old != null) {
            rememberedBytes -= old.document.bytes().length;
        }
    }
}
