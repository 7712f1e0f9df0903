package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns a JSON-LD document into canonical N-Quads, in safe mode: either everything in the document is in them, or it is
 * refused.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization 1.0</a>
 */
public final class Canonicalizer {
    private static final Duration LONGEST_EXPANSION = Duration.ofSeconds(5);

    private final CompiledCanonicalizer compiled;
    private final PlainMembers plain;
    private final JsonLdOptions options;
    private final Expander expander;
    private final Desks desks = new Desks();

    /** Works with these contexts and no others. */
    public Canonicalizer(Contexts contexts) {
        this.compiled = contexts.compiled();
        this.plain = new PlainMembers(contexts);
        this.options = options(contexts);
        this.expander = new Expander(contexts.words(), options);
    }

    static JsonLdOptions options(Contexts contexts) {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setUriValidation(UriValidationPolicy.SchemeOnly);
        options.setTimeout(LONGEST_EXPANSION);
        options.setContextCache(null);
        options.setDocumentCache(null);
        return options;
    }

    /**
     * Canonical N-Quads of a document.
     *
     * @throws UnsafeDocument if something would be dropped or could be read differently
     * @throws UnknownContext if a context does not come with the library
     * @throws WorkBudgetExceeded if the document is built to be slow
     */
    public String canonize(JsonObject document) {
        var fast = compiled.canonize(document);
        return fast == null ? general(document) : fast;
    }

    /**
     * The SHA-256 hash of what {@link #canonize(JsonObject)} answers, without making a text of it.
     *
     * @throws UnsafeDocument if something would be dropped or could be read differently
     * @throws UnknownContext if a context does not come with the library
     * @throws WorkBudgetExceeded if the document is built to be slow
     */
    public byte[] sha256(JsonObject document) {
        byte[] fast = compiled.sha256(document);
        return fast == null ? sha256(general(document)) : fast;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance(CanonicalLines.HASH).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Refuses what {@link #canonize(JsonObject)} refuses, without writing the answer.
     *
     * @throws UnsafeDocument if something would be dropped or could be read differently
     * @throws UnknownContext if a context does not come with the library
     * @throws WorkBudgetExceeded if the document is built to be slow
     */
    public void check(JsonObject document) {
        if (!compiled.covers(document)) {
            general(document);
        }
    }

    /** The algorithm that knows all of JSON-LD; it alone decides what is refused. */
    String general(JsonObject document) {
        return canonize(document, CanonicalLines.HASH);
    }

    /**
     * Canonical N-Quads with another hash inside the algorithm, as P-384 asks for it.
     *
     * @param hash <code>SHA-256</code> or <code>SHA-384</code>
     */
    public String canonize(JsonObject document, String hash) {
        var expanded = safelyExpanded(document);
        var usual = hash.equals(CanonicalLines.HASH)
                ? desks.work(statements -> ExpandedStatements.write(expanded, statements), CanonicalLines::text)
                : null;
        return usual == null ? canonical(expanded, hash) : usual;
    }

    /** Canonical N-Quads of an expanded document, whatever names its nodes need. */
    String canonical(JsonArray expanded, String hash) {
        var budget = new WorkBudget();
        var canon = RdfCanon.create(hash, budget);
        statements(expanded, budget.counting(canon));
        return write(canon);
    }

    /** The expanded document, after the checks of {@link #canonize}; numbers are in their canonical form. */
    public JsonArray safelyExpanded(JsonObject document) {
        WorkBudget.check(document);
        plain.check(document);
        return ExpandedForm.safe(expand(document));
    }

    /**
     * Canonical N-Quads of statements that somebody else has changed, and the names given to nodes without one.
     *
     * @param expanded what {@link #safelyExpanded} gave, possibly with other ids
     * @param rename other names for nodes, or their own
     */
    public Labelled label(JsonArray expanded, UnaryOperator<String> rename) {
        var budget = new WorkBudget();
        var canon = RdfCanon.create(CanonicalLines.HASH, budget);
        statements(expanded, budget.counting(new Renaming(canon, rename)));
        return new Labelled(write(canon), Map.copyOf(canon.mapping()));
    }

    /**
     * A canonical form and where its names come from.
     *
     * @param quads canonical N-Quads
     * @param labels canonical name (<code>_:c14n0</code>) of each nameless node (<code>_:b0</code>)
     */
    public record Labelled(String quads, Map<String, String> labels) {}

    /** N-Quads as they are, one a line, in no order. */
    public String plainStatements(JsonArray expanded, UnaryOperator<String> rename) {
        var text = new StringWriter(8192);
        var budget = new WorkBudget();
        statements(expanded, budget.counting(new Renaming(new NQuadsWriter(text), rename)));
        return text.toString();
    }

    private JsonArray expand(JsonObject document) {
        try {
            return expander.expand(document);
        } catch (JsonLdError e) {
            throw refused(e);
        } catch (RuntimeException e) {
            throw new UnsafeDocument("The document cannot be read as JSON-LD.", e);
        }
    }

    private void statements(JsonArray expanded, RdfQuadConsumer consumer) {
        try {
            ToRdfProcessor.toRdf(consumer, expanded, options);
        } catch (JsonLdError e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(JsonLdError error) {
        if (error.getCode() == JsonLdErrorCode.PROCESSING_TIMEOUT_EXCEEDED) {
            return new WorkBudgetExceeded("expansion took longer than " + LONGEST_EXPANSION.toSeconds() + " s");
        }
        return new UnsafeDocument("JSON-LD: " + error.getMessage(), error);
    }

    private static String write(RdfCanon canon) {
        var text = new StringWriter(8192);
        try {
            canon.provide(new NQuadsWriter(text));
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        } catch (StackOverflowError e) {
            throw new WorkBudgetExceeded("its nodes without names hang together too deeply");
        }
        return text.toString();
    }
}
