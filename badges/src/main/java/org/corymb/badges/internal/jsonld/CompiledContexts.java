package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonValue;
import java.util.concurrent.atomic.AtomicInteger;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The states that documents were in so far, beginning with the one that knows no word. Badges of all issuers share a few
 * dozen; when documents are made to need more than are kept, all are forgotten and grow anew.
 */
final class CompiledContexts {
    private static final int MOST = 500;

    private final Contexts contexts;
    private final ProcessingRuntime runtime;
    private final AtomicInteger made = new AtomicInteger();
    private volatile CompiledContext root;

    CompiledContexts(Contexts contexts) {
        var options = new JsonLdOptions(contexts);
        options.setUriValidation(UriValidationPolicy.SchemeOnly);
        options.setContextCache(null);
        options.setDocumentCache(null);
        this.contexts = contexts;
        this.runtime = ProcessingRuntime.of(options);
        this.root = empty();
    }

    /** Where every document begins. */
    CompiledContext root() {
        return root;
    }

    CompiledContext remember(ActiveContext active, @Nullable CompiledContext previous) {
        if (made.incrementAndGet() > MOST) {
            made.set(0);
            root = empty();
            throw new NotCovered();
        }
        return new CompiledContext(this, active, previous);
    }

    JsonValue address(String url) {
        if (!contexts.knows(url)) {
            throw new NotCovered();
        }
        return JsonText.JSON.createValue(url);
    }

    private CompiledContext empty() {
        return new CompiledContext(this, new ActiveContext(null, null, runtime), null);
    }
}
