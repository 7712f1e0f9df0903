package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.regex.Pattern;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Jwk;
import org.corymb.badges.internal.encoding.SubjectPublicKey;
import org.corymb.badges.internal.json.JsonRead;

/**
 * A public key as older badges write it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468#section-13">RFC 7468, 13 Textual encoding of subject public key
 *     info</a>
 */
final class PemKey {
    private static final Pattern FORM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]{1,4000})-----END PUBLIC KEY-----");

    private PemKey() {}

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if it is none of a known kind
     */
    static VerificationKey read(String pem) {
        var matcher = FORM.matcher(pem.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("is not a public key in PEM");
        }
        byte[] info = Base64.getMimeDecoder().decode(matcher.group(1));
        return VerificationKey.fromJwk(Jwk.write(SubjectPublicKey.read(info)));
    }

    /** The identifier of a key that is listed, by itself or as an object. */
    static String idOf(JsonValue entry) {
        if (entry instanceof JsonString text) {
            return text.getString();
        }
        return entry instanceof JsonObject object ? String.valueOf(JsonRead.text(object, "id")) : "";
    }
}
