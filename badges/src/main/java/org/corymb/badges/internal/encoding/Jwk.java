package org.corymb.badges.internal.encoding;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.Members;

/**
 * Public JSON Web Keys.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517</a>
 */
public final class Jwk {
    private static final List<String> PRIVATE = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private Jwk() {}

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if it is of another kind, malformed, not for signatures, or holds a private key
     */
    public static SubjectPublicKey read(JsonObject jwk) {
        if (PRIVATE.stream().anyMatch(jwk::containsKey)) {
            throw new IllegalArgumentException("holds a private key");
        }
        boolean use = !jwk.containsKey("use") || text(jwk, "use").equals("sig");
        boolean verify =
                !jwk.containsKey("key_ops") || JsonRead.texts(jwk, "key_ops").contains("verify");
        if (!use || !verify) {
            throw new IllegalArgumentException("is not a key for signatures");
        }
        return switch (text(jwk, "kty")) {
            case "OKP" -> ed25519(jwk);
            case "EC" -> point(jwk);
            case "RSA" -> SubjectPublicKey.rsa(number(jwk, "n"), number(jwk, "e"));
            default -> throw new IllegalArgumentException("is a key of an unknown kind");
        };
    }

    /** Writes a public key. */
    public static JsonObject write(SubjectPublicKey key) {
        return switch (key.kind()) {
            case "ED25519" ->
                new Members()
                        .put("kty", "OKP")
                        .put("crv", "Ed25519")
                        .put("x", base64(key.raw()))
                        .build();
            case "RSA" ->
                new Members()
                        .put("kty", "RSA")
                        .put("n", base64(unsigned(key.rsa().getModulus())))
                        .put("e", base64(unsigned(key.rsa().getPublicExponent())))
                        .build();
            default -> point(key);
        };
    }

    private static SubjectPublicKey ed25519(JsonObject jwk) {
        if (!text(jwk, "crv").equals("Ed25519")) {
            throw new IllegalArgumentException("is a key on an unknown curve");
        }
        return SubjectPublicKey.ed25519(bytes(jwk, "x"));
    }

    private static SubjectPublicKey point(JsonObject jwk) {
        var curve = switch (text(jwk, "crv")) {
            case "P-256" -> EcCurve.P256;
            case "P-384" -> EcCurve.P384;
            default -> throw new IllegalArgumentException("is a key on an unknown curve");
        };
        return SubjectPublicKey.point(curve, curve.point(coordinate(jwk, "x", curve), coordinate(jwk, "y", curve)));
    }

    private static JsonObject point(SubjectPublicKey key) {
        byte[] raw = key.raw();
        return new Members()
                .put("kty", "EC")
                .put("crv", key.kind().equals("P256") ? "P-256" : "P-384")
                .put("x", base64(Arrays.copyOfRange(raw, 0, raw.length / 2)))
                .put("y", base64(Arrays.copyOfRange(raw, raw.length / 2, raw.length)))
                .build();
    }

    private static byte[] coordinate(JsonObject jwk, String name, EcCurve curve) {
        byte[] bytes = bytes(jwk, name);
        if (bytes.length != curve.size()) {
            throw new IllegalArgumentException("has a coordinate that is not " + curve.size() + " bytes long");
        }
        return bytes;
    }

    private static String text(JsonObject jwk, String name) {
        return jwk.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static BigInteger number(JsonObject jwk, String name) {
        return new BigInteger(1, bytes(jwk, name));
    }

    private static byte[] bytes(JsonObject jwk, String name) {
        return Base64Url.decode(text(jwk, name));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64Url.encode(bytes);
    }
}
