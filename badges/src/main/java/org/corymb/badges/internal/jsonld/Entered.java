package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that are known inside of an object.
 *
 * @param before without those that its types bring; in these the types themselves are read
 * @param words all of them
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#algorithm-3">JSON-LD 1.1 API, 5.1.2, steps 7 to 11</a>
 */
record Entered(CompiledContext before, CompiledContext words) {
    static Entered of(JsonObject object, @Nullable CompiledTerm via, CompiledContext outside) {
        var before = outside.previous() == null ? outside : reverted(object, outside);
        if (via != null && via.context != null) {
            before = before.inObject(via);
        }
        var contexts = object.get("@context");
        if (contexts != null) {
            before = load(before, contexts);
        }
        return new Entered(before, typed(object, before));
    }

    private static CompiledContext reverted(JsonObject object, CompiledContext outside) {
        var id = object.size() == 1 && object.containsKey("id") ? outside.term("id") : null;
        var previous = outside.previous();
        return previous == null || (id != null && id.role == CompiledTerm.Role.ID) ? outside : previous;
    }

    private static CompiledContext load(CompiledContext before, JsonValue contexts) {
        if (contexts instanceof JsonArray array) {
            var after = before;
            for (int i = 0; i < array.size(); i++) {
                after = loadOne(after, array.get(i));
            }
            return after;
        }
        return loadOne(before, contexts);
    }

    private static CompiledContext loadOne(CompiledContext before, JsonValue context) {
        if (!(context instanceof JsonString url)) {
            throw new NotCovered();
        }
        return before.load(url.getString());
    }

    private static CompiledContext typed(JsonObject object, CompiledContext before) {
        var types = object.get("type");
        var term = types == null ? null : before.term("type");
        if (term == null || term.role != CompiledTerm.Role.TYPE) {
            return before;
        }
        if (types instanceof JsonString text) {
            return typed(text.getString(), before, before);
        }
        var words = before;
        for (var type : sorted(types)) {
            words = typed(type, before, words);
        }
        return words;
    }

    private static CompiledContext typed(String type, CompiledContext before, CompiledContext words) {
        var term = before.term(type);
        return term == null || term.context == null ? words : words.inType(term);
    }

    private static List<String> sorted(@Nullable JsonValue types) {
        if (!(types instanceof JsonArray array)) {
            throw new NotCovered();
        }
        var sorted = new ArrayList<String>(array.size());
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonString text)) {
                throw new NotCovered();
            }
            sorted.add(text.getString());
        }
        if (sorted.size() > 1) {
            Collections.sort(sorted);
        }
        return sorted;
    }
}
