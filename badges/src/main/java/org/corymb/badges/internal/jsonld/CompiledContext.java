package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that are known at one place of a document, and where each step from there leads. The meaning of every word
 * comes from the general algorithm, once; afterwards a step is a look into a table.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms">JSON-LD 1.1 API, 4</a>
 */
final class CompiledContext {
    private final CompiledContexts all;
    private final ActiveContext active;
    private final @Nullable CompiledContext previous;
    private final Map<String, CompiledTerm> terms = new HashMap<>();
    private final boolean prefixes;
    private final Map<String, CompiledContext> loaded = new ConcurrentHashMap<>();
    private final Map<CompiledTerm, CompiledContext> forObjects = new ConcurrentHashMap<>();
    private final Map<CompiledTerm, CompiledContext> forScalars = new ConcurrentHashMap<>();
    private final Map<CompiledTerm, CompiledContext> forTypes = new ConcurrentHashMap<>();

    CompiledContext(CompiledContexts all, ActiveContext active, @Nullable CompiledContext previous) {
        if (active.getVocabularyMapping() != null
                || active.getDefaultLanguage() != null
                || active.getDefaultBaseDirection() != null
                || active.getBaseUri() != null) {
            throw new NotCovered();
        }
        this.all = all;
        this.active = active;
        this.previous = previous;
        active.getTermsMapping().forEach((name, definition) -> terms.put(name, new CompiledTerm(name, definition)));
        this.prefixes = terms.values().stream().anyMatch(term -> term.prefix);
    }

    /** A word; null if it is not defined here. */
    @Nullable
    CompiledTerm term(String name) {
        return terms.get(name);
    }

    /** What holds again when an object begins inside of one whose type brought its own words; null for no other. */
    @Nullable
    CompiledContext previous() {
        return previous;
    }

    /** Whether the part before a colon stands for something longer. */
    boolean abbreviates(String iri, int colon) {
        if (!prefixes || iri.startsWith("//", colon + 1)) {
            return false;
        }
        var term = terms.get(iri.substring(0, colon));
        return term != null && term.prefix;
    }

    /** The same words for one run of the general algorithm, at the top of a document. */
    ActiveContext begin(ProcessingRuntime runtime) {
        var top = new ActiveContext(runtime);
        top.getTermsMapping().putAll(active.getTermsMapping());
        return top;
    }

    /** After a context that is named by its address. */
    CompiledContext load(String url) {
        var found = loaded.get(url);
        return found != null ? found : keep(loaded, url, step(new Step(all.address(url), null, true, false)));
    }

    /** Inside of an object under a word that brings its own words. */
    CompiledContext inObject(CompiledTerm term) {
        var found = forObjects.get(term);
        return found != null ? found : keep(forObjects, term, step(scoped(term, true, true)));
    }

    /** For a text under a word that brings its own words. */
    CompiledContext inScalar(CompiledTerm term) {
        var found = forScalars.get(term);
        return found != null ? found : keep(forScalars, term, step(scoped(term, true, false)));
    }

    /** For an object of a type that brings its own words. */
    CompiledContext inType(CompiledTerm type) {
        var found = forTypes.get(type);
        return found != null ? found : keep(forTypes, type, step(scoped(type, false, false)));
    }

    private record Step(JsonValue context, @Nullable URI base, boolean propagate, boolean override) {}

    private Step scoped(CompiledTerm term, boolean propagate, boolean override) {
        if (term.context == null) {
            throw new NotCovered();
        }
        var base = active.getTerm(term.name).map(definition -> definition.getBaseUrl());
        return new Step(term.context, base.orElse(null), propagate, override);
    }

    private CompiledContext step(Step step) {
        try {
            var made = active.newContext()
                    .propagate(step.propagate)
                    .overrideProtected(step.override)
                    .create(step.context.getValueType() == ValueType.NULL ? JsonValue.NULL : step.context, step.base);
            return all.remember(made, before(made));
        } catch (JsonLdError e) {
            throw new NotCovered();
        }
    }

    private @Nullable CompiledContext before(ActiveContext made) {
        var before = made.getPreviousContext();
        if (before == null) {
            return null;
        }
        if (before == active) {
            return this;
        }
        if (before == active.getPreviousContext()) {
            return previous;
        }
        throw new NotCovered();
    }

    private static <K> CompiledContext keep(Map<K, CompiledContext> steps, K key, CompiledContext made) {
        var other = steps.putIfAbsent(key, made);
        return other == null ? made : other;
    }
}
