package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.Base64;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;

/** Signed tokens of any content, also of such that no honest issuer signs. */
public final class Tokens {
    private Tokens() {}

    public static String sign(String header, JsonObject payload, Signer signer) {
        var input = encode(header.getBytes(UTF_8))
                + '.'
                + encode(JsonText.write(payload).getBytes(UTF_8));
        return input + '.' + encode(signer.sign(input.getBytes(UTF_8)));
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    static JsonObject part(SignedToken token, int index) {
        return JsonText.parse(decode(token.compact().split("\\.")[index]), JsonBounds.BADGE);
    }

    /** The same token with other bytes as its signature. */
    public static String withSignature(String token, byte[] signature) {
        return token.substring(0, token.lastIndexOf('.') + 1) + encode(signature);
    }
}
