package org.corymb.lms.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON document together with where it stands.
 *
 * @param pointer the JSON pointer (RFC 6901), empty for the root
 */
record JsonPlace(String pointer, JsonNode value) {

    String onlyProperty(String expected) {
        if (!value.isObject() || value.size() != 1) {
            throw broken("expected an object with one property, " + expected);
        }
        return value.propertyNames().iterator().next();
    }

    JsonPlace withOnly(Set<String> names) {
        if (!value.isObject()) {
            throw broken("expected an object");
        }
        for (var name : value.propertyNames()) {
            if (!names.contains(name)) {
                throw to(name, value.path(name)).broken("unknown property");
            }
        }
        return this;
    }

    JsonPlace child(String name) {
        return find(name).orElseThrow(() -> broken(name + " is missing"));
    }

    Optional<JsonPlace> find(String name) {
        return Optional.ofNullable(value.get(name)).map(found -> to(name, found));
    }

    List<JsonPlace> elements() {
        if (!value.isArray() || value.isEmpty()) {
            throw broken("expected a list with at least one element");
        }
        var elements = new ArrayList<JsonPlace>();
        for (var element : value) {
            elements.add(to(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    int number() {
        if (!value.isInt()) {
            throw broken("expected a whole number");
        }
        return value.intValue();
    }

    String text() {
        if (!value.isString()) {
            throw broken("expected a text");
        }
        return value.stringValue();
    }

    <E extends Enum<E>> E name(Class<E> names) {
        var text = text();
        return Arrays.stream(names.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> broken("expected one of " + Arrays.toString(names.getEnumConstants())));
    }

    BrokenRequirement broken(String problem) {
        return new BrokenRequirement(pointer, problem);
    }

    private JsonPlace to(String name, JsonNode found) {
        return new JsonPlace(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found);
    }
}
