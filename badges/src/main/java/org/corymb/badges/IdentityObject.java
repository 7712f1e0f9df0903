package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.structure.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Who a learner is, plain or as a hash that only those can check who know the identifier.
 *
 * @param identityType kind of identifier, from the vocabulary or with <code>ext:</code>
 * @param identityHash the identifier, or <code>sha256$</code> and the hexadecimal hash of identifier and salt
 * @param hashed whether it is a hash
 * @param salt text that was put behind the identifier before hashing
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identityobject">Open Badges 3.0, IdentityObject</a>
 */
public record IdentityObject(
        String identityType,
        String identityHash,
        boolean hashed,
        @Nullable String salt) {
    /** Checks what the specification asks of the members. */
    public IdentityObject {
        Rule.word(Vocabulary.IDENTIFIER, "IdentityObject.identityType", identityType);
        Rule.text("IdentityObject.identityHash", identityHash);
        Rule.that(
                !hashed || identityHash.startsWith("sha256$") || identityHash.startsWith("md5$"),
                "IdentityObject.identityHash",
                "must start with sha256$ or md5$ when it is a hash");
    }

    /** An identifier that everybody can read. */
    public static IdentityObject plain(String identityType, String identifier) {
        return new IdentityObject(identityType, identifier, false, null);
    }

    /** A SHA-256 of an identifier with a salt of 128 random bits; it is hashed as given. */
    public static IdentityObject salted(String identityType, String identifier) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return hashed(identityType, identifier, HexFormat.of().formatHex(salt));
    }

    /**
     * A salted SHA-256 of an identifier; it is hashed as given, without changing upper or lower case.
     *
     * @param salt any text; at least 16 random characters keep the identifier from being guessed
     */
    public static IdentityObject hashed(String identityType, String identifier, String salt) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((identifier + salt).getBytes(StandardCharsets.UTF_8));
            return new IdentityObject(identityType, "sha256$" + HexFormat.of().formatHex(hash), true, salt);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonObject json() {
        return new Members()
                .put("type", "IdentityObject")
                .put("hashed", hashed ? JsonValue.TRUE : JsonValue.FALSE)
                .put("identityHash", identityHash)
                .put("identityType", identityType)
                .put("salt", salt)
                .build();
    }

    static IdentityObject read(Reading json) {
        return json.make("IdentityObject", () -> {
            var identity = new IdentityObject(
                    json.needText("identityType"),
                    json.needText("identityHash"),
                    json.needTruth("hashed"),
                    json.text("salt"));
            json.nothingElse("IdentityObject");
            return identity;
        });
    }
}
