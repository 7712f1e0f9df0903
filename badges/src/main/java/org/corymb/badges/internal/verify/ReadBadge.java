package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.corymb.badges.Verdict;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.badges.baking.UnreadableImage;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, recognised by its bytes and read: JSON, a signed token, or a picture with one of them inside.
 *
 * @param credential the credential
 * @param jws the token it came in, if it did
 * @param form what it was, in words
 */
record ReadBadge(JsonObject credential, @Nullable CompactJws jws, String form) {
    private static final Set<String> CLAIMS = Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "vc");

    /** Why something could not be read as a badge. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Verdict verdict;

        Unreadable(Verdict verdict, String why) {
            super(why);
            this.verdict = verdict;
        }

        Verdict verdict() {
            return verdict;
        }
    }

    static ReadBadge of(byte[] bytes) throws Unreadable {
        try {
            if (PngBaking.recognises(bytes)) {
                return baked(PngBaking.unbake(bytes).orElse(""), "PNG");
            }
            if (SvgBaking.recognises(bytes)) {
                return baked(SvgBaking.unbake(bytes).orElse(""), "SVG");
            }
            return text(bytes, "");
        } catch (UnreadableImage e) {
            throw new Unreadable(Verdict.MALFORMED, String.valueOf(e.getMessage()));
        } catch (UnreadableJson e) {
            throw new Unreadable(Verdict.MALFORMED, "What was handed in " + e.getMessage() + ".");
        }
    }

    private static ReadBadge baked(String text, String picture) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable(Verdict.MALFORMED, "The " + picture + " picture has no badge inside.");
        }
        if (text.startsWith("http:") || text.startsWith("https:")) {
            throw new Unreadable(
                    Verdict.UNVERIFIABLE,
                    "The " + picture + " picture holds the address of an older badge, which is not read: "
                            + JsonText.quote(text));
        }
        return text(text.getBytes(StandardCharsets.UTF_8), " in a " + picture + " picture");
    }

    private static ReadBadge text(byte[] bytes, String where) throws Unreadable {
        if (starts(bytes, "%PDF") || starts(bytes, "PK\u0003\u0004")) {
            throw new Unreadable(Verdict.UNVERIFIABLE, "PDF and zip files are not read. Hand in the badge itself.");
        }
        int first = firstCharacter(bytes);
        if (first >= 0 && bytes[first] != '{' && bytes.length <= JsonBounds.BADGE.bytes() * 2) {
            var token = new String(bytes, StandardCharsets.UTF_8).strip();
            if (CompactJws.recognises(token)) {
                return token(CompactJws.parse(token), where);
            }
        }
        var json = JsonText.parse(bytes, JsonBounds.BADGE);
        refuseOlder(json);
        return new ReadBadge(json, null, "JSON" + where);
    }

    /** The credential in a token: in data model 2.0 the claims are the credential, in 1.1 it is the claim vc. */
    private static ReadBadge token(CompactJws jws, String where) throws Unreadable {
        var inner = JsonRead.object(jws.payload(), "vc");
        if (inner != null) {
            return new ReadBadge(inner, jws, "signed token" + where);
        }
        refuseOlder(jws.payload());
        var credential = JsonText.JSON.createObjectBuilder();
        jws.payload().forEach((name, value) -> {
            if (!CLAIMS.contains(name)) {
                credential.add(name, value);
            }
        });
        return new ReadBadge(credential.build(), jws, "signed token" + where);
    }

    private static void refuseOlder(JsonObject json) throws Unreadable {
        var older = Set.of("https://w3id.org/openbadges/v2", "https://w3id.org/openbadges/v1");
        if (JsonRead.texts(json, "@context").stream().anyMatch(older::contains)) {
            throw new Unreadable(
                    Verdict.UNVERIFIABLE, "This is a badge of Open Badges 2.0 or older, which is not read yet.");
        }
    }

    private static int firstCharacter(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] bytes, String magic) {
        return new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
