package org.corymb.badges.internal.reading;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/**
 * What a wallet hands over: credentials, each with its own proof, in a frame. A proof of the frame would say who hands them
 * over, not whether they are genuine.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations">VC Data Model 2.0, 4.13</a>
 */
public final class Presentation {
    private static final String TYPE = "VerifiablePresentation";
    private static final byte[] MARK = TYPE.getBytes(StandardCharsets.US_ASCII);

    private Presentation() {}

    /** The credentials in it, JSON or compact JWS; empty if it is something else, such as a credential of its own. */
    public static Optional<List<String>> credentials(byte[] bytes) {
        if (!contains(bytes)) {
            return Optional.empty();
        }
        try {
            var json = JsonText.parse(bytes, JsonBounds.BADGE);
            var types = JsonRead.texts(json, "type");
            return types.contains(TYPE) && !types.contains("VerifiableCredential")
                    ? Optional.of(JsonRead.values(json, "verifiableCredential").stream()
                            .map(Presentation::alone)
                            .toList())
                    : Optional.empty();
        } catch (UnreadableJson e) {
            return Optional.empty();
        }
    }

    private static String alone(JsonValue credential) {
        return credential instanceof JsonString token ? token.getString() : JsonText.write(credential);
    }

    private static boolean contains(byte[] bytes) {
        for (int i = 0; i <= bytes.length - MARK.length; i++) {
            if (bytes[i] == MARK[0] && matches(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int from) {
        for (int i = 1; i < MARK.length; i++) {
            if (bytes[from + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
