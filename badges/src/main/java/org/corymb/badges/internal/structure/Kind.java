package org.corymb.badges.internal.structure;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.corymb.badges.internal.json.Instants;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.JsonText;

/** What a member may hold. */
@FunctionalInterface
interface Kind {
    Kind TEXT = text(_ -> true, "a text");
    Kind URI = text(Iri::isAbsolute, "an absolute URI");
    Kind INSTANT = text(text -> Instants.of(text) != null, "a date and time with a zone");
    Kind LANGUAGE = text(text -> text.matches("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"), "a language tag");
    Kind NUMBER = (value, path, problems) -> require(value instanceof JsonNumber, path, "must be a number", problems);
    Kind BOOLEAN = (value, path, problems) -> require(
            JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value), path, "must be true or false", problems);
    Kind ANY = (_, _, _) -> {};

    /** Notes what is wrong with a value. */
    void check(JsonValue value, String path, Problems problems);

    static Kind text(Predicate<String> form, String what) {
        return (value, path, problems) -> require(
                value instanceof JsonString text && form.test(text.getString()), path, "must be " + what, problems);
    }

    static Kind word(Vocabulary vocabulary) {
        return text(vocabulary::has, "a word of the vocabulary or start with ext:");
    }

    static Kind oneOf(String... words) {
        return text(List.of(words)::contains, "one of " + String.join(", ", words));
    }

    /** A set: one value, or a list of values. */
    static Kind some(Kind kind) {
        return (value, path, problems) -> {
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    kind.check(array.get(i), path + '[' + i + ']', problems);
                }
            } else {
                kind.check(value, path, problems);
            }
        };
    }

    /** An object of a shape, which may contain itself. */
    static Kind object(Supplier<Shape> shape) {
        return (value, path, problems) -> {
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                shape.get().check(value.asJsonObject(), path, problems);
            } else {
                problems.add(path, "must be an object");
            }
        };
    }

    /** An object of a shape, or its identifier. */
    static Kind reference(Supplier<Shape> shape) {
        return (value, path, problems) ->
                (value instanceof JsonString ? URI : object(shape)).check(value, path, problems);
    }

    /** One type or a list of types, with one that must be there. */
    static Kind type(String needed) {
        var name = JsonText.JSON.createValue(needed);
        return (value, path, problems) -> {
            boolean there = value instanceof JsonArray array ? array.contains(name) : value.equals(name);
            require(there, path, "must be or contain " + needed, problems);
            some(TEXT).check(value, path, problems);
        };
    }

    private static void require(boolean holds, String path, String rule, Problems problems) {
        if (!holds) {
            problems.add(path, rule);
        }
    }
}
