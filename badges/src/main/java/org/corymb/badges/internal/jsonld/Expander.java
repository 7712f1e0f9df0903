package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.expansion.Expansion;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Expands documents. What the contexts at the top of a document mean is found out once and then kept for all that begin
 * with the same ones; it takes the library longer than all the rest of a badge.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#expansion-algorithm">JSON-LD 1.1 API, 5.1</a>
 */
final class Expander {
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";
    private static final int MOST_CONTEXTS = 8;

    private final CompiledContexts known;
    private final JsonLdOptions options;

    Expander(CompiledContexts known, JsonLdOptions options) {
        this.known = known;
        this.options = options;
    }

    JsonArray expand(JsonObject document) throws JsonLdError {
        var words = words(JsonRead.values(document, CONTEXT));
        return words == null ? anew(document) : expand(document, words);
    }

    /** Without what is kept. */
    JsonArray anew(JsonObject document) throws JsonLdError {
        return ExpansionProcessor.expand(JsonDocument.of(document), options, false);
    }

    /** What is known after the contexts at the top; null if they are unusual. */
    private @Nullable ActiveContext words(List<JsonValue> contexts) {
        if (contexts.isEmpty() || contexts.size() > MOST_CONTEXTS) {
            return null;
        }
        try {
            var after = known.root();
            for (var context : contexts) {
                if (!(context instanceof JsonString url)) {
                    return null;
                }
                after = after.load(url.getString());
            }
            return after.begin(new ExpansionTime(options));
        } catch (NotCovered e) {
            return null;
        }
    }

    private static JsonArray expand(JsonObject document, ActiveContext words) throws JsonLdError {
        var rest = JsonText.JSON.createObjectBuilder(document).remove(CONTEXT).build();
        var expanded = Expansion.with(words, rest, null, null).compute();
        return switch (expanded) {
            case JsonArray array -> array;
            case JsonObject object when object.size() == 1 && object.containsKey(GRAPH) -> object.getJsonArray(GRAPH);
            case JsonObject object ->
                JsonText.JSON.createArrayBuilder().add(object).build();
            default -> JsonValue.EMPTY_JSON_ARRAY;
        };
    }
}
