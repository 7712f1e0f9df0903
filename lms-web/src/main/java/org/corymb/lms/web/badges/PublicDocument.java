package org.corymb.lms.web.badges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.corymb.badges.JsonWebKeySet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that any program on the web may read and keep: open to other origins, with a tag of its content. Search engines
 * are asked not to list it, since most of them name a person.
 */
final class PublicDocument {

    static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+ld+json");
    static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    static final MediaType DID = MediaType.parseMediaType("application/did+json");
    static final MediaType KEY_SET = MediaType.parseMediaType(JsonWebKeySet.MEDIA_TYPE);
    static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private PublicDocument() {}

    static ResponseEntity<byte[]> text(String body, MediaType type, Duration fresh) {
        return of(body.getBytes(StandardCharsets.UTF_8), type, fresh);
    }

    static ResponseEntity<byte[]> of(byte[] body, MediaType type, Duration fresh) {
        return answer(body, type, fresh).body(body);
    }

    /** The same to be saved as a file. */
    static ResponseEntity<byte[]> file(byte[] body, MediaType type, Duration fresh, String name) {
        return answer(body, type, fresh)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    private static ResponseEntity.BodyBuilder answer(byte[] body, MediaType type, Duration fresh) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag(body))
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex");
    }

    private static String tag(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
