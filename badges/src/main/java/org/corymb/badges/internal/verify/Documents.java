package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/** What one verification fetches and proves: each document once, and not more than a badge can need. */
public final class Documents {
    private static final int MOST = 32;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_PROOFS = 48;
    private static final int LONGEST_ADDRESS = 8192;

    private final DocumentLoader loader;
    private final AskedOnce<String> answers = new AskedOnce<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private int proofs;

    /** Fetches through this loader. */
    public Documents(DocumentLoader loader) {
        this.loader = loader;
    }

    /** A document that must be a JSON object. */
    public JsonObject json(String address) throws DocumentUnavailable {
        try {
            return JsonText.parse(load(address).bytes(), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new DocumentUnavailable("What " + address + " answers " + e.getMessage() + ".", e);
        }
    }

    /** A document of any kind. */
    public LoadedDocument load(String address) throws DocumentUnavailable {
        return answers.get(address.split("#", 2)[0], this::fetch);
    }

    private LoadedDocument fetch(String url) throws DocumentUnavailable {
        try {
            if (answers.size() >= MOST || answers.bytes() > MOST_BYTES) {
                throw new DocumentUnavailable("The badge points to more than " + MOST + " documents, or to more than "
                        + (MOST_BYTES >> 20) + " MB of them.");
            }
            return ask(uri(url));
        } catch (DocumentUnavailable e) {
            if (!e.isGone()) {
                needed.add(url);
            }
            throw e;
        }
    }

    /** Many loaders refuse odd addresses in this way. */
    private LoadedDocument ask(URI address) throws DocumentUnavailable {
        try {
            return loader.load(address);
        } catch (IllegalArgumentException e) {
            throw new DocumentUnavailable(address, "is not an address that can be fetched.", e);
        }
    }

    /** Whether one more proof may be examined: of the badge, of what it points to and of what that points to. */
    boolean mayProve() {
        return ++proofs <= MOST_PROOFS;
    }

    /** Says how long a document may be remembered by whoever loads it, as the document says itself. */
    void keep(String address, Duration longest) {
        try {
            loader.keep(uri(address.split("#", 2)[0]), longest);
        } catch (DocumentUnavailable e) {
            throw new IllegalStateException("Only what was loaded can be kept.", e);
        }
    }

    /** Notes that a document was had elsewhere and is not missed. */
    public void hadElsewhere(String address) {
        needed.remove(address);
    }

    /** The addresses of what was needed and could not be had, quoted, in the order of the asking. */
    public List<String> missed() {
        return needed.stream().map(JsonText::quote).toList();
    }

    private static URI uri(String url) throws DocumentUnavailable {
        try {
            var uri = URI.create(url);
            if (uri.getHost() == null || url.length() > LONGEST_ADDRESS) {
                throw new DocumentUnavailable(JsonText.quote(url) + " is not a web address.");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new DocumentUnavailable(JsonText.quote(url) + " is not an address.", e);
        }
    }
}
