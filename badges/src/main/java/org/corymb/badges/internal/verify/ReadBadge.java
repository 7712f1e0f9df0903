package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.corymb.badges.Verdict;
import org.corymb.badges.baking.UnreadableImage;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.reading.Carrier;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, recognised by its bytes and read: JSON or a signed token, by itself or in a picture or document.
 *
 * @param credential the credential
 * @param jws the token it came in, if it did
 * @param form what it was, in words
 */
public record ReadBadge(JsonObject credential, @Nullable CompactJws jws, String form) {
    private static final Set<String> CLAIMS = Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "vc");
    private static final int LONGEST_ADDRESS = 2048;

    /** Why something could not be read as a badge. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Verdict verdict;

        Unreadable(Verdict verdict, String why) {
            super(why);
            this.verdict = verdict;
        }

        /** What it makes of the badge. */
        public Verdict verdict() {
            return verdict;
        }
    }

    /** Instead of a badge there is an address where it is, as in pictures of older badges. */
    public static final class Elsewhere extends Exception {
        private static final long serialVersionUID = 1L;
        private final String address;

        Elsewhere(String address, String where) {
            super("There is no badge" + where + " but the address of one, " + JsonText.quote(address) + ".");
            this.address = address;
        }

        /** Where the badge is, as it says. */
        public String address() {
            return address;
        }
    }

    /** Reads something that must be a badge itself. */
    public static ReadBadge of(byte[] bytes) throws Unreadable {
        try {
            return followed(bytes);
        } catch (Elsewhere e) {
            throw new Unreadable(Verdict.UNVERIFIABLE, String.valueOf(e.getMessage()));
        }
    }

    /** Reads something that is a badge or says where one is. */
    public static ReadBadge followed(byte[] bytes) throws Unreadable, Elsewhere {
        try {
            var carrier = Carrier.of(bytes);
            return text(carrier.textOf(bytes), carrier.where());
        } catch (UnreadableImage e) {
            throw new Unreadable(Verdict.MALFORMED, String.valueOf(e.getMessage()));
        } catch (UnreadableJson e) {
            throw new Unreadable(Verdict.MALFORMED, "What was handed in " + e.getMessage() + ".");
        }
    }

    private static ReadBadge text(byte[] bytes, String where) throws Elsewhere {
        refuseUtf16(bytes);
        int first = firstCharacter(bytes);
        if (first >= 0 && bytes[first] != '{' && bytes.length <= JsonBounds.BADGE.bytes() * 2) {
            var text = new String(bytes, StandardCharsets.UTF_8).strip();
            var plain = text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
            if (isAddress(plain)) {
                throw new Elsewhere(plain, where);
            }
            if (CompactJws.recognises(plain)) {
                return token(CompactJws.parse(plain), where);
            }
        }
        return new ReadBadge(JsonText.parse(bytes, JsonBounds.BADGE), null, "JSON" + where);
    }

    private static void refuseUtf16(byte[] bytes) {
        boolean marked = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        boolean spaced = bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0);
        if (marked || spaced) {
            throw new UnreadableJson("is written in UTF-16 or UTF-32; a badge is written in UTF-8");
        }
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.length() <= LONGEST_ADDRESS
                && text.chars().noneMatch(c -> c <= ' ');
    }

    /** The credential in a token: in data model 2.0 the claims are the credential, in 1.1 it is the claim vc. */
    private static ReadBadge token(CompactJws jws, String where) {
        var inner = JsonRead.object(jws.payload(), "vc");
        if (inner != null) {
            return new ReadBadge(inner, jws, "signed token" + where);
        }
        var credential = JsonText.JSON.createObjectBuilder();
        jws.payload().forEach((name, value) -> {
            if (!CLAIMS.contains(name)) {
                credential.add(name, value);
            }
        });
        return new ReadBadge(credential.build(), jws, "signed token" + where);
    }

    private static int firstCharacter(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return i;
            }
        }
        return -1;
    }
}
