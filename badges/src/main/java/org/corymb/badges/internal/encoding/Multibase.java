package org.corymb.badges.internal.encoding;

/**
 * Text that says with its first character how bytes are written: <code>z</code> base58, <code>u</code> base64url.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#multibase-0">Controlled Identifiers 1.0, Multibase</a>
 */
public final class Multibase {
    private Multibase() {}

    /** Writes base58 with its <code>z</code>. */
    public static String base58(byte[] bytes) {
        return 'z' + Base58.encode(bytes);
    }

    /** Writes base64url without padding with its <code>u</code>. */
    public static String base64Url(byte[] bytes) {
        return 'u' + Base64Url.encode(bytes);
    }

    /**
     * Reads either form.
     *
     * @throws IllegalArgumentException if the text is empty, of another base, or has a character outside of it
     */
    public static byte[] decode(String text) {
        if (text.startsWith("z")) {
            return Base58.decode(text.substring(1));
        }
        if (text.startsWith("u")) {
            return Base64Url.decode(text.substring(1));
        }
        throw new IllegalArgumentException("is not multibase of base58 (z) or base64url (u)");
    }
}
