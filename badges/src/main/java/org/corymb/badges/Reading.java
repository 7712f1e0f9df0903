package org.corymb.badges;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.corymb.badges.internal.json.Instants;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one JSON object. What is wrong is named by its path (RFC 9535); what nobody asked for is kept as
 * an extension.
 */
final class Reading {
    private static final String ROOT = "$";

    private final JsonObject json;
    private final String path;
    private final Set<String> asked = new HashSet<>(Set.of("type"));

    private Reading(JsonObject json, String path) {
        this.json = json;
        this.path = path;
    }

    static Reading root(JsonObject json) {
        return new Reading(json, ROOT);
    }

    /** The object itself. */
    JsonObject json() {
        return json;
    }

    private @Nullable JsonValue value(String name) {
        asked.add(name);
        return json.get(name);
    }

    /** Leaves out a member that is no part of what is read. */
    void pass(String name) {
        asked.add(name);
    }

    @Nullable
    String text(String name) {
        var value = value(name);
        return value == null ? null : Rule.textOf(value, path(name));
    }

    /** A text for people; one that is empty says nothing, and is read as if it were not there. */
    @Nullable
    String phrase(String name) {
        var text = text(name);
        return text == null || text.isBlank() ? null : text;
    }

    String needText(String name) {
        return need(name, text(name));
    }

    @Nullable
    Instant instant(String name) {
        var text = text(name);
        return text == null ? null : need(Instants.of(text), name, "must be a date and time with a zone");
    }

    Instant needInstant(String name) {
        return need(name, instant(name));
    }

    @Nullable
    LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new SpecificationViolation(path(name), "must be a date such as 2001-12-31");
        }
    }

    @Nullable
    BigDecimal number(String name) {
        var value = value(name);
        return value == null
                ? null
                : need(value instanceof JsonNumber number ? number.bigDecimalValue() : null, name, "must be a number");
    }

    BigDecimal needNumber(String name) {
        return need(name, number(name));
    }

    @Nullable
    Boolean truth(String name) {
        var value = value(name);
        boolean is = JsonValue.TRUE.equals(value);
        Rule.that(value == null || is || JsonValue.FALSE.equals(value), path(name), "must be true or false");
        return value == null ? null : is;
    }

    boolean needTruth(String name) {
        return need(name, truth(name));
    }

    /** One of a few words. */
    <T> @Nullable T word(String name, List<T> all, Function<T, String> word) {
        var text = text(name);
        var found = all.stream().filter(each -> word.apply(each).equals(text)).findFirst();
        Rule.that(
                text == null || found.isPresent(),
                path(name),
                "must be one of " + all.stream().map(word).collect(Collectors.joining(", ")));
        return found.orElse(null);
    }

    <T> T needWord(String name, List<T> all, Function<T, String> word) {
        return need(name, word(name, all, word));
    }

    /** One text or several. */
    List<String> texts(String name) {
        return all(name, Rule::textOf);
    }

    <T> @Nullable T object(String name, Function<Reading, T> read) {
        var value = value(name);
        return value == null ? null : read.apply(inner(value, path(name)));
    }

    <T> T needObject(String name, Function<Reading, T> read) {
        return need(name, object(name, read));
    }

    /** An object, or only its identifier. */
    <T> T needReference(String name, Function<Reading, T> read, Function<String, T> named) {
        if (!(json.get(name) instanceof JsonString)) {
            return needObject(name, read);
        }
        var id = needText(name);
        Rule.uri(path(name), id);
        return named.apply(id);
    }

    /** One object or several. */
    <T> List<T> objects(String name, Function<Reading, T> read) {
        return all(name, (value, where) -> read.apply(inner(value, where)));
    }

    private <T> List<T> all(String name, BiFunction<JsonValue, String, T> read) {
        var value = value(name);
        if (!(value instanceof JsonArray array)) {
            return value == null ? List.of() : List.of(read.apply(value, path(name)));
        }
        var all = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            all.add(read.apply(array.get(i), path(name) + '[' + i + ']'));
        }
        return all;
    }

    /** Makes something of what was read; a rule that it breaks is told with its path. */
    <T> T make(String type, Supplier<T> made) {
        try {
            return made.get();
        } catch (SpecificationViolation e) {
            throw e.member().startsWith(ROOT) ? e : located(type, e);
        }
    }

    private SpecificationViolation located(String type, SpecificationViolation broken) {
        var member = broken.member();
        if (!member.startsWith(type + '.')) {
            return new SpecificationViolation(member.equals(type) ? path : path + " (" + member + ')', broken.rule());
        }
        var name = member.substring(type.length() + 1);
        int index = name.endsWith("]") ? name.indexOf('[') : name.length();
        return new SpecificationViolation(path(name.substring(0, index)) + name.substring(index), broken.rule());
    }

    /** The first of its types, where the specification leaves open which. */
    String mainType() {
        return texts("type").stream()
                .findFirst()
                .orElseThrow(() -> new SpecificationViolation(path("type"), "is missing"));
    }

    /** All that was not asked for, and the types that are not these, which must be there. */
    Extensions rest(String... own) {
        var types = new ArrayList<>(texts("type"));
        for (var each : own) {
            Rule.that(types.contains(each), path("type"), "must be or contain " + each);
        }
        types.removeAll(Arrays.asList(own));
        var members = new LinkedHashMap<>(json);
        members.keySet().removeAll(asked);
        return new Extensions(types, members);
    }

    /** Refuses all that was not asked for: the specification closes this kind of object. */
    void nothingElse(String own) {
        var rest = rest(own);
        Rule.that(rest.types().isEmpty(), path("type"), "must be " + own + " alone");
        rest.members().keySet().forEach(name -> {
            throw new SpecificationViolation(path(name), "is not allowed there");
        });
    }

    private String path(String name) {
        return name.matches("[A-Za-z0-9_.]+") ? path + '.' + name : path + '[' + JsonText.quote(name) + ']';
    }

    private static Reading inner(JsonValue value, String where) {
        if (value instanceof JsonObject object) {
            return new Reading(object, where);
        }
        throw new SpecificationViolation(where, "must be an object");
    }

    private <T> T need(String name, @Nullable T value) {
        return need(value, name, "is missing");
    }

    private <T> T need(@Nullable T value, String name, String rule) {
        if (value == null) {
            throw new SpecificationViolation(path(name), rule);
        }
        return value;
    }
}
