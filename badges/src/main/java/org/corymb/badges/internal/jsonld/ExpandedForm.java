package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Set;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Walks an expanded document before it becomes RDF: refuses everything that RDF would drop, and writes numbers in the
 * one form that all processors share.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#validating-contexts">Data Integrity 1.0, 2.4.1</a>
 */
final class ExpandedForm {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> VALUE = Set.of("@value", "@type", "@language");

    private ExpandedForm() {}

    static JsonArray safe(JsonArray nodes) {
        var safe = JsonText.JSON.createArrayBuilder();
        nodes.forEach(each -> safe.add(item(each)));
        return safe.build();
    }

    private static JsonValue item(JsonValue item) {
        if (item.getValueType() != ValueType.OBJECT) {
            throw new UnsafeDocument("A value stands where an object is needed, and would be dropped.");
        }
        var object = item.asJsonObject();
        if (object.containsKey("@value")) {
            return value(object);
        }
        return object.containsKey("@list") ? list(object) : node(object);
    }

    private static JsonObject list(JsonObject list) {
        if (list.size() > 1) {
            throw new UnsafeDocument("A list has more than its items, and that would be dropped.");
        }
        return JsonText.JSON
                .createObjectBuilder()
                .add("@list", safe(list.getJsonArray("@list")))
                .build();
    }

    private static JsonObject node(JsonObject node) {
        var safe = JsonText.JSON.createObjectBuilder();
        node.forEach((key, value) -> safe.add(key, property(key, value)));
        return safe.build();
    }

    private static JsonValue property(String key, JsonValue value) {
        switch (key) {
            case "@id" -> iri("id", value);
            case "@type" -> value.asJsonArray().forEach(type -> iri("type", type));
            case "@graph" -> {
                return safe(value.asJsonArray());
            }
            default -> {
                if (!Iri.isAbsolute(key)) {
                    throw new UnsafeDocument("The member " + JsonText.quote(key) + " would be dropped.");
                }
                return safe(value.asJsonArray());
            }
        }
        return value;
    }

    private static void iri(String what, JsonValue value) {
        if (!(value instanceof JsonString text) || !Iri.isAbsolute(text.getString())) {
            throw new UnsafeDocument("The " + what + " " + JsonText.quote(value.toString())
                    + " is not an absolute identifier or not defined by a context, and would be dropped.");
        }
    }

    private static JsonObject value(JsonObject value) {
        if (!VALUE.containsAll(value.keySet())) {
            throw new UnsafeDocument("A value has more than a type and a language, and that would be dropped.");
        }
        var language = value.getString("@language", null);
        if (language != null && !isLanguage(language)) {
            throw new UnsafeDocument("The language " + JsonText.quote(language) + " is not one, and would be dropped.");
        }
        var type = value.getString("@type", null);
        if ("@json".equals(type)) {
            return value;
        }
        if (type != null && !Iri.isAbsolute(type)) {
            throw new UnsafeDocument(
                    "The datatype " + JsonText.quote(type) + " is not absolute; its value would be dropped.");
        }
        return value.get("@value") instanceof JsonNumber number ? number(number, type) : value;
    }

    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    private static JsonObject number(JsonNumber lexeme, @Nullable String type) {
        var number = new CanonicalNumber(lexeme);
        var datatype = type == null ? number.naturalType() : type;
        return JsonText.JSON
                .createObjectBuilder()
                .add("@value", number.lexical(datatype))
                .add("@type", datatype)
                .build();
    }
}
