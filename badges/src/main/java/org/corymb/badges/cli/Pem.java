package org.corymb.badges.cli;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.encoding.SubjectPublicKey;

/**
 * Keys as text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468, 10 and 13</a>
 */
final class Pem {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private Pem() {}

    static String write(KeyPair pair) {
        return block(PRIVATE, pair.getPrivate().getEncoded())
                + block(PUBLIC, pair.getPublic().getEncoded());
    }

    static KeyPair read(String text) throws GeneralSecurityException {
        byte[] spki = bytes(text, PUBLIC);
        return new KeyPair(
                readPublic(text), factory(spki).generatePrivate(new PKCS8EncodedKeySpec(bytes(text, PRIVATE))));
    }

    static PublicKey readPublic(String text) throws GeneralSecurityException {
        byte[] spki = bytes(text, PUBLIC);
        return factory(spki).generatePublic(new X509EncodedKeySpec(spki));
    }

    private static KeyFactory factory(byte[] spki) throws GeneralSecurityException {
        return KeyFactory.getInstance(
                KeyPairs.algorithm(KeyType.valueOf(SubjectPublicKey.read(spki).kind())));
    }

    private static String block(String label, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    private static byte[] bytes(String text, String label) {
        var begin = "-----BEGIN " + label + "-----";
        int start = text.indexOf(begin);
        int end = text.indexOf("-----END " + label + "-----");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("There is no " + label + ".");
        }
        return Base64.getMimeDecoder().decode(text.substring(start + begin.length(), end));
    }
}
