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
    Kind NUMBER = (value, place, problems) -> require(value instanceof JsonNumber, place, "must be a number", problems);
    Kind BOOLEAN = (value, place, problems) -> require(
            JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value), place, "must be true or false", problems);
    Kind ANY = (_, _, _) -> {};
    Kind TEXTS = some(TEXT);

    /** Notes what is wrong with a value. */
    void check(JsonValue value, Place place, Problems problems);

    static Kind text(Predicate<String> form, String what) {
        return (value, place, problems) -> require(
                value instanceof JsonString text && form.test(text.getString()), place, "must be " + what, problems);
    }

    static Kind word(Vocabulary vocabulary) {
        return text(vocabulary::has, "a word of the vocabulary or start with ext:");
    }

    static Kind oneOf(String... words) {
        return text(List.of(words)::contains, "one of " + String.join(", ", words));
    }

    /** A set: one value, or a list of values. */
    static Kind some(Kind kind) {
        return (value, place, problems) -> {
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    kind.check(array.get(i), place.item(i), problems);
                }
            } else {
                kind.check(value, place, problems);
            }
        };
    }

    /** An object of a shape, which may contain itself. */
    static Kind object(Supplier<Shape> shape) {
        return (value, place, problems) -> {
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                shape.get().check(value.asJsonObject(), place, problems);
            } else {
                problems.add(place, "must be an object");
            }
        };
    }

    /** An object of a shape, or its identifier. */
    static Kind reference(Supplier<Shape> shape) {
        return (value, place, problems) ->
                (value instanceof JsonString ? URI : object(shape)).check(value, place, problems);
    }

    /** One type or a list of types, with one that must be there. */
    static Kind type(String needed) {
        var name = JsonText.JSON.createValue(needed);
        return (value, place, problems) -> {
            boolean there = value instanceof JsonArray array ? array.contains(name) : value.equals(name);
            require(there, place, "must be or contain " + needed, problems);
            some(TEXT).check(value, place, problems);
        };
    }

    private static void require(boolean holds, Place place, String rule, Problems problems) {
        if (!holds) {
            problems.add(place, rule);
        }
    }
}
