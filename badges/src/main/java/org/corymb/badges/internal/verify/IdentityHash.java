package org.corymb.badges.internal.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that stands in a badge as a hash, <code>algorithm$hex</code> of the identifier and the salt.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identityhash">Open Badges 3.0, IdentityHash</a>
 */
final class IdentityHash {
    private IdentityHash() {}

    /** Whether the hash is of this identifier; its hexadecimal digits may be large or small. */
    static boolean matches(String hash, String identifier, @Nullable String salt) {
        var parts = hash.split("\\$", 2);
        return parts.length == 2
                && parts[1].toLowerCase(Locale.ROOT).equals(hex(parts[0], identifier + (salt == null ? "" : salt)));
    }

    private static @Nullable String hex(String algorithm, String text) {
        var name = algorithm.equals("sha256") ? "SHA-256" : algorithm.equals("md5") ? "MD5" : null;
        try {
            return name == null
                    ? null
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance(name).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
