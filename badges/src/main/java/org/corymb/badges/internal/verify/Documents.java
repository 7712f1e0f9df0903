package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/** What one verification fetches: each document once, and not more than a badge can need. */
final class Documents {
    private static final int MOST = 16;

    private final DocumentLoader loader;
    private final Map<String, LoadedDocument> loaded = new HashMap<>();
    private int asked;

    Documents(DocumentLoader loader) {
        this.loader = loader;
    }

    /** A document that must be a JSON object. */
    JsonObject json(String address) throws DocumentUnavailable {
        try {
            return JsonText.parse(load(address).bytes(), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new DocumentUnavailable("What " + address + " answers " + e.getMessage() + ".", e);
        }
    }

    LoadedDocument load(String address) throws DocumentUnavailable {
        var url = address.split("#", 2)[0];
        var known = loaded.get(url);
        if (known != null) {
            return known;
        }
        if (++asked > MOST) {
            throw new DocumentUnavailable("The badge points to more than " + MOST + " documents.");
        }
        var document = loader.load(uri(url));
        loaded.put(url, document);
        return document;
    }

    private static URI uri(String url) throws DocumentUnavailable {
        try {
            var uri = URI.create(url);
            if (uri.getHost() == null) {
                throw new DocumentUnavailable(JsonText.quote(url) + " is not a web address.");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new DocumentUnavailable(JsonText.quote(url) + " is not an address.", e);
        }
    }
}
