package org.corymb.badges.internal.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object in the order of the calls; what is absent or empty is left out. */
public final class Members {
    private final JsonObjectBuilder object = JsonText.JSON.createObjectBuilder();

    /** Adds a text. */
    public Members put(String name, @Nullable String value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    /** Adds a point in time, in UTC and whole seconds. */
    public Members put(String name, @Nullable Instant value) {
        return put(
                name,
                value == null ? null : value.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Adds a point in time as it is, in UTC. */
    public Members exactly(String name, @Nullable Instant value) {
        return put(name, value == null ? null : value.toString());
    }

    /** Adds a number as it is written. */
    public Members put(String name, @Nullable BigDecimal value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    /** Adds a value of any kind. */
    public Members put(String name, @Nullable JsonValue value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    /** Adds a list of texts, always as an array. */
    public Members list(String name, String... values) {
        return list(name, List.of(values));
    }

    /** Adds a list of texts, always as an array. */
    public Members list(String name, List<String> values) {
        if (!values.isEmpty()) {
            object.add(name, JsonText.JSON.createArrayBuilder(values));
        }
        return this;
    }

    /** Adds a list of objects, always as an array. */
    public <T> Members objects(String name, List<T> values, Function<T, JsonObject> json) {
        if (!values.isEmpty()) {
            var array = JsonText.JSON.createArrayBuilder();
            values.forEach(value -> array.add(json.apply(value)));
            object.add(name, array);
        }
        return this;
    }

    /** Adds members of somebody else's making. */
    public Members all(Map<String, JsonValue> values) {
        values.forEach(object::add);
        return this;
    }

    /** Ends the object. */
    public JsonObject build() {
        return object.build();
    }
}
