package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.Members;

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
        var info = new X509EncodedKeySpec(Base64.getMimeDecoder().decode(matcher.group(1)));
        try {
            return rsa((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(info));
        } catch (GeneralSecurityException e) {
            return ellipticCurve(info);
        }
    }

    private static VerificationKey rsa(RSAPublicKey key) {
        return VerificationKey.fromJwk(new Members()
                .put("kty", "RSA")
                .put("n", number(key.getModulus(), 0))
                .put("e", number(key.getPublicExponent(), 0))
                .build());
    }

    private static VerificationKey ellipticCurve(X509EncodedKeySpec info) {
        try {
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(info);
            int bytes = (key.getParams().getOrder().bitLength() + 7) / 8;
            return VerificationKey.fromJwk(new Members()
                    .put("kty", "EC")
                    .put("crv", bytes == 32 ? "P-256" : "P-384")
                    .put("x", number(key.getW().getAffineX(), bytes))
                    .put("y", number(key.getW().getAffineY(), bytes))
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is not an RSA or EC key", e);
        }
    }

    private static String number(BigInteger value, int width) {
        byte[] signed = value.toByteArray();
        byte[] bytes = signed[0] == 0 && signed.length > 1 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        byte[] padded = new byte[Math.max(width, bytes.length)];
        System.arraycopy(bytes, 0, padded, padded.length - bytes.length, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    /** The identifier of a key that is listed, by itself or as an object. */
    static String idOf(JsonValue entry) {
        if (entry instanceof JsonString text) {
            return text.getString();
        }
        return entry instanceof JsonObject object ? String.valueOf(JsonRead.text(object, "id")) : "";
    }
}
