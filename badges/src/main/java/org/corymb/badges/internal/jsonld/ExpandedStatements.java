package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.corymb.badges.internal.json.Iri;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the statements of an expanded document in which nothing would be dropped. Node maps are left out: they sort
 * statements by their subjects, and the canonical form is sorted anyway. The few forms that are written in ways of their
 * own are left to the library.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm">JSON-LD 1.1 API, 8.1</a>
 */
final class ExpandedStatements {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final byte[] TYPE = predicate(RDF + "type");
    private static final byte[] FIRST = predicate(RDF + "first");
    private static final byte[] REST = predicate(RDF + "rest");
    private static final byte[] NIL = iri(RDF + "nil");
    private static final String BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";

    private final Statements statements;

    private ExpandedStatements(Statements statements) {
        this.statements = statements;
    }

    /**
     * Writes them down.
     *
     * @param expanded what {@link ExpandedForm#safe} gave
     * @throws NotCovered if one of them is unusual, or there are none
     */
    static void write(JsonArray expanded, Statements statements) {
        var walk = new ExpandedStatements(statements);
        for (var node : expanded) {
            walk.node(node.asJsonObject(), Statements.NO_GRAPH);
        }
        if (statements.size() == 0) {
            throw new NotCovered();
        }
    }

    private int node(JsonObject node, int graph) {
        if (node.containsKey("@value") || node.containsKey("@list")) {
            throw new NotCovered();
        }
        int subject = node.get("@id") instanceof JsonString id ? resource(id.getString()) : statements.blank();
        node.forEach((name, values) -> {
            switch (name) {
                case "@id" -> {}
                case "@type" -> values.asJsonArray().forEach(type -> type(subject, type, graph));
                case "@graph" -> values.asJsonArray().forEach(inner -> node(inner.asJsonObject(), subject));
                default -> property(subject, predicate(name), values.asJsonArray(), graph);
            }
        });
        return subject;
    }

    private void type(int subject, JsonValue type, int graph) {
        statements.add(subject, TYPE, resource(((JsonString) type).getString()), graph);
    }

    private void property(int subject, byte[] predicate, JsonArray values, int graph) {
        for (var value : values) {
            statements.add(subject, predicate, object(value.asJsonObject(), graph), graph);
        }
    }

    private int object(JsonObject object, int graph) {
        if (object.containsKey("@value")) {
            return literal(object);
        }
        return object.containsKey("@list") ? list(object.getJsonArray("@list"), graph) : node(object, graph);
    }

    private int list(JsonArray items, int graph) {
        int rest = statements.text(NIL);
        for (int i = items.size() - 1; i >= 0; i--) {
            var item = items.getJsonObject(i);
            if (item.containsKey("@list")) {
                throw new NotCovered();
            }
            int cell = statements.blank();
            statements.add(cell, FIRST, object(item, graph), graph);
            statements.add(cell, REST, rest, graph);
            rest = cell;
        }
        return rest;
    }

    private int literal(JsonObject object) {
        var type = object.getString("@type", null);
        if (type != null && (type.startsWith(RDF) || !Iri.isAbsolute(type))) {
            throw new NotCovered();
        }
        var value = object.getOrDefault("@value", JsonValue.NULL);
        return switch (value.getValueType()) {
            case STRING -> literal(((JsonString) value).getString(), type, object.getString("@language", null));
            case TRUE, FALSE -> literal(value.toString(), type == null ? BOOLEAN : type, null);
            default -> throw new NotCovered();
        };
    }

    private int literal(String text, @Nullable String type, @Nullable String language) {
        var literal = statements.begin();
        literal.put('"');
        literal.putEscaped(text);
        if (language == null) {
            literal.put(CompiledTerm.literalEnd(type));
        } else {
            literal.put('"');
            literal.put('@');
            literal.putName(language.toLowerCase(Locale.ROOT));
        }
        return statements.text();
    }

    private int resource(String name) {
        var resource = statements.begin();
        resource.put('<');
        resource.putName(name);
        resource.put('>');
        return statements.text();
    }

    private static byte[] predicate(String name) {
        return CompiledTerm.predicate(iri(name));
    }

    private static byte[] iri(String name) {
        return ('<' + name + '>').getBytes(StandardCharsets.UTF_8);
    }
}
