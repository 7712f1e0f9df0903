package org.corymb.badges.internal.structure;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The members of one kind of object. */
final class Shape {
    private final Map<String, Kind> members = new LinkedHashMap<>();
    private final Set<String> needed = new HashSet<>();
    private boolean closed;

    Shape need(String name, Kind kind) {
        needed.add(name);
        return may(name, kind);
    }

    Shape may(String name, Kind kind) {
        members.put(name, kind);
        return this;
    }

    Shape mayTexts(String... names) {
        for (var name : names) {
            members.put(name, Kind.TEXT);
        }
        return this;
    }

    /** No other members are allowed. */
    Shape closed() {
        closed = true;
        return this;
    }

    /** Notes what is wrong with a whole document. */
    void check(JsonObject object, Problems problems) {
        check(object, Place.TOP, problems);
    }

    void check(JsonObject object, Place place, Problems problems) {
        members.forEach((name, kind) -> {
            var value = object.get(name);
            if (value != null) {
                kind.check(value, place.member(name), problems);
            } else if (needed.contains(name)) {
                problems.add(place.member(name), "is missing");
            }
        });
        if (closed && !members.keySet().containsAll(object.keySet())) {
            problems.add(place, "has a member that is not allowed there");
        }
    }
}
