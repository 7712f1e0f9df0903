package org.corymb.badges.internal.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corymb.badges.internal.encoding.Base64Url;
import org.corymb.badges.internal.json.CanonicalJson;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/**
 * Writes the ordered lists of an expanded document as the chains of nodes that they are in RDF, named after what they
 * hold: a list is then the same in every selection that has all of it.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#list-to-rdf-conversion">JSON-LD 1.1 API, 8.5</a>
 */
final class NamedLists {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final List<JsonObject> links = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();

    private NamedLists() {}

    static JsonArray in(JsonArray expanded) {
        var named = new NamedLists();
        var nodes = named.items("", "", expanded);
        named.links.forEach(nodes::add);
        return nodes.build();
    }

    private jakarta.json.JsonArrayBuilder items(String owner, String property, JsonArray items) {
        var named = JsonText.JSON.createArrayBuilder();
        items.forEach(each -> named.add(item(owner, property, each.asJsonObject())));
        return named;
    }

    private JsonObject item(String owner, String property, JsonObject item) {
        if (item.containsKey("@value")) {
            return item;
        }
        return item.containsKey("@list") ? list(owner, property, item.getJsonArray("@list")) : node(item);
    }

    private JsonObject node(JsonObject node) {
        var id = node.getString("@id", "");
        JsonObjectBuilder named = JsonText.JSON.createObjectBuilder();
        node.forEach((name, value) ->
                named.add(name, name.startsWith("@") && !name.equals("@graph") ? value : values(id, name, value)));
        return named.build();
    }

    private JsonArray values(String id, String name, JsonValue value) {
        return items(id, name, value.asJsonArray()).build();
    }

    private JsonObject list(String owner, String property, JsonArray items) {
        if (items.isEmpty()) {
            return reference(RDF + "nil");
        }
        var name = NamedNodes.PREFIX + 'l' + digest(owner + ' ' + property + ' ' + CanonicalJson.write(items)) + '-';
        if (!heads.add(name)) {
            throw new UnsafeDocument("The same ordered list stands twice in one place.");
        }
        for (int i = 0; i < items.size(); i++) {
            var rest = i + 1 < items.size() ? name + (i + 1) : RDF + "nil";
            links.add(JsonText.JSON
                    .createObjectBuilder()
                    .add("@id", name + i)
                    .add(RDF + "first", array(item(name + i, RDF + "first", items.getJsonObject(i))))
                    .add(RDF + "rest", array(reference(rest)))
                    .build());
        }
        return reference(name + 0);
    }

    private static JsonArray array(JsonObject only) {
        return JsonText.JSON.createArrayBuilder().add(only).build();
    }

    private static JsonObject reference(String id) {
        return JsonText.JSON.createObjectBuilder().add("@id", id).build();
    }

    private static String digest(String text) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
