package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/** The JSON-LD contexts that come with the library; no other is ever loaded. */
public final class Contexts implements DocumentLoader {
    /** Credentials of data model 2.0. */
    public static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    /** Credentials of data model 1.1. */
    public static final String CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";
    /** Open Badges 3.0 as issued by this library. */
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    /** Learner records as issued by this library. */
    public static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    /** Types for schema, refresh and the older status method. */
    public static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    private static final Contexts BUNDLED = new Contexts(load());

    private final Map<String, Document> byUrl;
    private final CompiledContexts words;
    private final CompiledCanonicalizer compiled;

    private Contexts(Map<String, Document> byUrl) {
        this.byUrl = Map.copyOf(byUrl);
        this.words = new CompiledContexts(this);
        this.compiled = new CompiledCanonicalizer(words);
    }

    /** What they mean, one after another. */
    CompiledContexts words() {
        return words;
    }

    /** The fast way through documents that use nothing else. */
    CompiledCanonicalizer compiled() {
        return compiled;
    }

    /** Those that come with the library. */
    public static Contexts all() {
        return BUNDLED;
    }

    /** Those that come with the library and some of the caller's, which cannot take their places. */
    public static Contexts knowing(Map<String, JsonObject> more) {
        for (var url : more.keySet()) {
            if (BUNDLED.knows(url)) {
                throw new IllegalArgumentException("The context " + url + " comes with the library.");
            }
        }
        return more.isEmpty() ? BUNDLED : BUNDLED.with(more);
    }

    /** The same and some more, for documents that are not badges. */
    public Contexts with(Map<String, JsonObject> more) {
        var all = new HashMap<>(byUrl);
        more.forEach((url, context) -> all.put(url, JsonDocument.of(context)));
        return new Contexts(all);
    }

    /** Their addresses. */
    public Set<String> urls() {
        return byUrl.keySet();
    }

    /** Whether the address is known. */
    public boolean knows(String url) {
        return byUrl.containsKey(url);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        @Nullable Document document = byUrl.get(url.toString());
        if (document == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "The context " + url + " is not known.");
        }
        return document;
    }

    private static Map<String, Document> load() {
        var found = new HashMap<String, Document>();
        for (var entry : resource("index.json").getJsonArray("contexts").getValuesAs(JsonObject.class)) {
            found.put(entry.getString("url"), JsonDocument.of(resource(entry.getString("file"))));
        }
        return found;
    }

    private static JsonObject resource(String name) {
        try (var stream = Contexts.class.getResourceAsStream("contexts/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource contexts/" + name + " is missing.");
            }
            return JsonText.parse(stream.readAllBytes(), JsonBounds.BADGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
