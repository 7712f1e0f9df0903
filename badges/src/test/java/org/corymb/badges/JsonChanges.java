package org.corymb.badges;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;

/** Copies of a document, in each of which one leaf is different or one member is gone. */
public final class JsonChanges {
    private JsonChanges() {}

    public static List<JsonObject> of(JsonObject object) {
        var copies = new ArrayList<JsonObject>();
        object.forEach((name, value) -> {
            var others = name.equals("@context") ? ofContexts(value.asJsonArray()) : ofValue(value);
            others.forEach(other -> copies.add(
                    JsonText.JSON.createObjectBuilder(object).add(name, other).build()));
            copies.add(JsonText.JSON.createObjectBuilder(object).remove(name).build());
        });
        return copies;
    }

    private static List<JsonValue> ofValue(JsonValue value) {
        return switch (value) {
            case JsonObject inner -> List.copyOf(of(inner));
            case JsonArray array -> ofItems(array);
            case JsonString text ->
                List.of(text(text.getString() + "x"), text("x" + text.getString()), text(""), JsonValue.NULL);
            case JsonNumber number ->
                List.of(
                        JsonText.JSON.createValue(number.bigDecimalValue().add(BigDecimal.ONE)),
                        text(number.toString()));
            default -> List.of(value.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE, text(value.toString()));
        };
    }

    /** A context that no word of the badge comes from leaves no trace in what is signed, so none is only taken away. */
    private static List<JsonValue> ofContexts(JsonArray contexts) {
        return ofItems(contexts).stream()
                .filter(changed -> changed.asJsonArray().size() == contexts.size())
                .toList();
    }

    private static List<JsonValue> ofItems(JsonArray array) {
        var copies = new ArrayList<JsonValue>();
        for (int i = 0; i < array.size(); i++) {
            int at = i;
            ofValue(array.get(i))
                    .forEach(other -> copies.add(JsonText.JSON
                            .createArrayBuilder(array)
                            .set(at, other)
                            .build()));
            copies.add(JsonText.JSON.createArrayBuilder(array).remove(at).build());
        }
        return copies;
    }

    private static JsonString text(String value) {
        return JsonText.JSON.createValue(value);
    }
}
