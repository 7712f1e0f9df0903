package org.corymb.badges.internal.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.json.CanonicalJson;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/**
 * What the suites that sign JSON text have in common.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022">EdDSA Cryptosuites 1.0, 3.3.2</a>
 */
final class JcsForm {
    private static final String CONTEXT = "@context";

    private final Contexts contexts;

    JcsForm(Contexts contexts) {
        this.contexts = contexts;
    }

    /** The proof with the contexts of the document, which fixes them. */
    static JsonObject withContexts(JsonObject unsecured, JsonObject options) {
        var context = unsecured.get(CONTEXT);
        return context == null
                ? options
                : JsonText.JSON
                        .createObjectBuilder(options)
                        .add(CONTEXT, context)
                        .build();
    }

    byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key) {
        var algorithm = Hashes.algorithm(key);
        var configuration =
                JsonText.JSON.createObjectBuilder(proof).remove("proofValue").build();
        return Hashes.both(algorithm, canonical(configuration), canonical(asSigned(unsecured, proof)));
    }

    /** The document with the contexts it was signed with; those that came later must be harmless. */
    private JsonObject asSigned(JsonObject unsecured, JsonObject proof) {
        var signed = proof.get(CONTEXT);
        if (signed == null) {
            return unsecured;
        }
        var before = JsonRead.values(proof, CONTEXT);
        var now = JsonRead.values(unsecured, CONTEXT);
        if (now.size() < before.size() || !now.subList(0, before.size()).equals(before)) {
            throw new UnsafeDocument("The contexts of the credential do not start with those of its proof.");
        }
        now.subList(before.size(), now.size()).forEach(this::known);
        return JsonText.JSON.createObjectBuilder(unsecured).add(CONTEXT, signed).build();
    }

    private void known(JsonValue context) {
        if (!(context instanceof JsonString url) || !contexts.knows(url.getString())) {
            throw new UnknownContext(context.toString());
        }
    }

    private static String canonical(JsonObject object) {
        exact(object);
        try {
            return CanonicalJson.write(object);
        } catch (UnreadableJson e) {
            throw new UnsafeDocument("The credential " + e.getMessage() + ".", e);
        }
    }

    private static void exact(JsonValue value) {
        switch (value) {
            case JsonObject object -> object.values().forEach(JcsForm::exact);
            case JsonArray array -> array.forEach(JcsForm::exact);
            case JsonNumber number -> {
                if (!CanonicalJson.isExact(number)) {
                    throw new UnsafeDocument("The number " + number + " is read differently by different programs.");
                }
            }
            default -> {}
        }
    }
}
