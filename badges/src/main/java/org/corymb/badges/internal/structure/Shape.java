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

    void check(JsonObject object, String path, Problems problems) {
        var prefix = path.isEmpty() ? "" : path + '.';
        members.forEach((name, kind) -> {
            var value = object.get(name);
            if (value != null) {
                kind.check(value, prefix + name, problems);
            } else if (needed.contains(name)) {
                problems.add(prefix + name, "is missing");
            }
        });
        if (closed && !members.keySet().containsAll(object.keySet())) {
            problems.add(path, "has a member that is not allowed there");
        }
    }
}
