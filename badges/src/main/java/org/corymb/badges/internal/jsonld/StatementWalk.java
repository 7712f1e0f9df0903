package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.corymb.badges.internal.json.Iri;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document once and writes down its statements, as expansion and deserialisation would together. Whatever
 * is refused, dropped or written in an unusual way is left to the general algorithm.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#expansion-algorithm">JSON-LD 1.1 API, 5.1</a>
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm">JSON-LD 1.1 API, 8.1</a>
 */
final class StatementWalk {
    private static final int DEEPEST = 64;
    private static final byte[] TYPE = utf8(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ");
    private static final byte[] FIRST = utf8(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ");
    private static final byte[] REST = utf8(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ");
    private static final byte[] NIL = utf8("<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>");
    private static final byte[] BOOLEAN = CompiledTerm.literalEnd("http://www.w3.org/2001/XMLSchema#boolean");
    private static final byte[] INTEGER = CompiledTerm.literalEnd(CanonicalNumber.INTEGER);
    private static final byte[] DOUBLE = CompiledTerm.literalEnd(CanonicalNumber.DOUBLE);

    private final Statements statements;
    private int depth;

    StatementWalk(Statements statements) {
        this.statements = statements;
    }

    void document(JsonObject document, CompiledContext root) {
        node(document, Entered.of(document, null, root), Statements.NO_GRAPH);
        require(statements.size() > 0);
    }

    private int node(JsonObject object, Entered entered, int graph) {
        require(++depth <= DEEPEST);
        int subject = subject(object, entered.words());
        int members = 0;
        for (var member : object.entrySet()) {
            if (!member.getKey().equals("@context")) {
                member(subject, member.getKey(), member.getValue(), entered, graph);
                members++;
            }
        }
        require(members > 0);
        depth--;
        return subject;
    }

    private int subject(JsonObject object, CompiledContext words) {
        var id = object.get("id");
        var term = id == null ? null : words.term("id");
        if (term == null || term.role != CompiledTerm.Role.ID) {
            return statements.blank();
        }
        if (!(id instanceof JsonString text)) {
            throw new NotCovered();
        }
        return iri(text.getString(), words);
    }

    private void member(int subject, String name, JsonValue value, Entered entered, int graph) {
        var term = entered.words().term(name);
        if (term == null) {
            throw new NotCovered();
        }
        switch (term.role) {
            case ID -> require(name.equals("id"));
            case TYPE -> {
                require(name.equals("type"));
                types(subject, value, entered.before(), graph);
            }
            case PROPERTY -> property(subject, term, value, entered.words(), graph);
            default -> throw new NotCovered();
        }
    }

    private void types(int subject, JsonValue value, CompiledContext words, int graph) {
        if (value instanceof JsonArray array) {
            require(!array.isEmpty());
            for (int i = 0; i < array.size(); i++) {
                type(subject, array.get(i), words, graph);
            }
        } else {
            type(subject, value, words, graph);
        }
    }

    private void type(int subject, JsonValue value, CompiledContext words, int graph) {
        if (!(value instanceof JsonString text)) {
            throw new NotCovered();
        }
        statements.add(subject, TYPE, word(text.getString(), words), graph);
    }

    private void property(int subject, CompiledTerm term, JsonValue value, CompiledContext words, int graph) {
        require(!(value instanceof JsonArray array) || array.size() <= WorkBudget.LONGEST_LIST);
        if (term.list) {
            statements.add(subject, term.predicate, list(term, value, words, graph), graph);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                single(subject, term, array.get(i), words, graph);
            }
        } else {
            single(subject, term, value, words, graph);
        }
    }

    private void single(int subject, CompiledTerm term, JsonValue value, CompiledContext words, int graph) {
        if (term.graph) {
            if (!(value instanceof JsonObject object) || object.containsKey("@value")) {
                throw new NotCovered();
            }
            int inner = statements.blank();
            statements.add(subject, term.predicate, inner, graph);
            node(object, Entered.of(object, term, words), inner);
        } else {
            statements.add(subject, term.predicate, object(term, value, words, graph), graph);
        }
    }

    private int list(CompiledTerm term, JsonValue value, CompiledContext words, int graph) {
        if (!(value instanceof JsonArray array)) {
            return cell(term, value, words, graph, statements.text(NIL));
        }
        int rest = statements.text(NIL);
        for (int i = array.size() - 1; i >= 0; i--) {
            rest = cell(term, array.get(i), words, graph, rest);
        }
        return rest;
    }

    private int cell(CompiledTerm term, JsonValue value, CompiledContext words, int graph, int rest) {
        int cell = statements.blank();
        statements.add(cell, FIRST, object(term, value, words, graph), graph);
        statements.add(cell, REST, rest, graph);
        return cell;
    }

    private int object(CompiledTerm term, JsonValue value, CompiledContext words, int graph) {
        return switch (value.getValueType()) {
            case OBJECT -> inner(term, value.asJsonObject(), words, graph);
            case STRING, NUMBER, TRUE, FALSE -> scalar(term, value, words);
            default -> throw new NotCovered();
        };
    }

    private int inner(CompiledTerm term, JsonObject object, CompiledContext words, int graph) {
        return object.containsKey("@value")
                ? languageText(term, object)
                : node(object, Entered.of(object, term, words), graph);
    }

    private int languageText(CompiledTerm term, JsonObject object) {
        if (term.context != null
                || object.size() != 2
                || !(object.get("@value") instanceof JsonString text)
                || !(object.get("@language") instanceof JsonString language)
                || !ExpandedForm.isLanguage(language.getString())) {
            throw new NotCovered();
        }
        var literal = statements.begin();
        literal.put('"');
        literal.putEscaped(text.getString());
        literal.put('"');
        literal.put('@');
        literal.putName(language.getString().toLowerCase(Locale.ROOT));
        return statements.text();
    }

    private int scalar(CompiledTerm term, JsonValue value, CompiledContext words) {
        if (term.context == null) {
            return scalarIn(term, value, words);
        }
        var inner = words.inScalar(term);
        var same = inner.term(term.name);
        if (same == null || same.role != CompiledTerm.Role.PROPERTY) {
            throw new NotCovered();
        }
        return scalarIn(same, value, inner);
    }

    private int scalarIn(CompiledTerm term, JsonValue value, CompiledContext words) {
        return switch (value) {
            case JsonString text ->
                switch (term.reading) {
                    case IRI -> iri(text.getString(), words);
                    case WORD -> word(text.getString(), words);
                    case TEXT -> literal(text.getString(), term.literalEnd);
                };
            case JsonNumber number -> number(new CanonicalNumber(number), term);
            default -> literal(value.toString(), term.datatype == null ? BOOLEAN : term.literalEnd);
        };
    }

    private int number(CanonicalNumber number, CompiledTerm term) {
        byte[] natural = number.isInteger() ? INTEGER : DOUBLE;
        var datatype = term.datatype == null ? number.naturalType() : term.datatype;
        return literal(number.lexical(datatype), term.datatype == null ? natural : term.literalEnd);
    }

    private int literal(String text, byte[] end) {
        var literal = statements.begin();
        literal.put('"');
        literal.putEscaped(text);
        literal.put(end);
        return statements.text();
    }

    private int word(String text, CompiledContext words) {
        @Nullable CompiledTerm term = words.term(text);
        if (term == null) {
            return iri(text, words);
        }
        require(term.role == CompiledTerm.Role.PROPERTY);
        return statements.text(term.iri);
    }

    private int iri(String text, CompiledContext words) {
        require(Iri.isAbsolute(text) && !words.abbreviates(text, text.indexOf(':')));
        var name = statements.begin();
        name.put('<');
        name.putName(text);
        name.put('>');
        return statements.text();
    }

    private static void require(boolean covered) {
        if (!covered) {
            throw new NotCovered();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
