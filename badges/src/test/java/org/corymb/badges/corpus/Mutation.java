package org.corymb.badges.corpus;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.corymb.badges.internal.json.JsonText;

/** Changes one place of a document into something that nobody would write, drawn from a seed. */
public final class Mutation {
    private static final List<String> NAMES = List.of(
            "@id",
            "@type",
            "@graph",
            "@index",
            "@reverse",
            "@list",
            "turm",
            "cred:name",
            "xsd",
            "proof",
            "id",
            "type",
            "name",
            "image",
            "criteria",
            "issuer",
            "statusMessage",
            "verifiableCredential",
            "jsonSchema",
            "_sd",
            "proofPurpose",
            "cnf",
            "kid",
            "https://example.org/term");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[]]",
            "[\"a\",\"a\"]",
            "[\"a\",1,1.0,true,{\"type\":\"Profile\"}]",
            "9007199254740993",
            "1e400",
            "1e-7",
            "1.5",
            "\"@id\"",
            "\"id\"",
            "\"type\"",
            "\"_:b0\"",
            "\"relative\"",
            "\"\"",
            "\"did:example:amara\"",
            "\"https://exa mple.org/\"",
            "\"cred:name\"",
            "\"xsd:date\"",
            "\"assertionMethod\"",
            "\"AchievementSubject\"",
            "[\"Profile\",\"Achievement\",\"VerifiableCredential\"]",
            "[\"Profile\",\"DataIntegrityProof\"]",
            "{\"@value\":\"x\",\"@language\":\"en\"}",
            "{\"@value\":\"x\",\"@language\":\"e n\"}",
            "{\"@value\":1,\"@language\":\"en\"}",
            "{\"@value\":\"x\",\"@type\":\"xsd:date\"}",
            "{\"@list\":[\"a\"]}",
            "{\"@set\":[\"a\"]}",
            "{\"id\":\"https://example.org/1\"}",
            "{\"id\":\"relative\",\"name\":\"x\"}",
            "{\"type\":\"Image\"}",
            "{\"name\":\"x\"}",
            "{\"type\":[\"DataIntegrityProof\"],\"proofPurpose\":\"assertionMethod\"}",
            "{\"type\":\"JsonSchema\",\"jsonSchema\":{\"a\":1}}",
            "{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"name\":\"x\"}",
            "{\"@context\":[\"https://www.w3.org/ns/did/v1\"],\"id\":\"did:example:1\"}",
            "{\"@context\":\"https://example.org/context\",\"name\":\"x\"}",
            "{\"@context\":{\"x\":\"https://example.org/x\"},\"x\":1}",
            "{\"@context\":null,\"name\":\"x\"}",
            "\"https://w3id.org/security/data-integrity/v2\"",
            "\"https://w3id.org/openbadges/v2\"",
            "\"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json\"",
            "\"https://www.w3.org/2018/credentials/v1\"");

    private final Random random;
    private int at;

    private Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** The document with one change. */
    public static JsonObject of(JsonObject document, long seed) {
        var mutation = new Mutation(seed);
        mutation.at = mutation.random.nextInt(places(document));
        return mutation.object(document);
    }

    private static int places(JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                1 + object.values().stream().mapToInt(Mutation::places).sum();
            case JsonArray array ->
                1 + array.stream().mapToInt(Mutation::places).sum();
            default -> 1;
        };
    }

    private JsonObject object(JsonObject object) {
        boolean here = at-- == 0;
        var changed = JsonText.JSON.createObjectBuilder();
        object.forEach((name, value) -> changed.add(name, value(value)));
        return here ? changed.add(pick(NAMES), parsed(pick(VALUES))).build() : changed.build();
    }

    private JsonValue value(JsonValue value) {
        if (value instanceof JsonObject object && (at != 0 || random.nextBoolean())) {
            return object(object);
        }
        if (value instanceof JsonArray array && at != 0) {
            at--;
            var changed = JsonText.JSON.createArrayBuilder();
            array.forEach(each -> changed.add(value(each)));
            return changed.build();
        }
        return at-- == 0 ? replaced(value) : value;
    }

    private JsonValue replaced(JsonValue value) {
        var items = new ArrayList<JsonValue>();
        if (random.nextInt(3) > 0) {
            return parsed(pick(VALUES));
        }
        if (value instanceof JsonArray array) {
            items.addAll(array);
        }
        items.add(items.isEmpty() ? value : items.getFirst());
        items.add(random.nextInt(items.size()), parsed(pick(VALUES)));
        var list = JsonText.JSON.createArrayBuilder();
        items.forEach(list::add);
        return list.build();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static JsonValue parsed(String json) {
        try (var reader = JsonText.JSON.createReader(new java.io.StringReader(json))) {
            return reader.readValue();
        }
    }
}
