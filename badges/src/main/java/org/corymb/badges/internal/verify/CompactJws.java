package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.corymb.badges.internal.encoding.Base64Url;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/**
 * A signed token of three parts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515</a>
 */
public final class CompactJws {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private final JsonObject header;
    private final JsonObject payload;
    private final String signingInput;
    private final byte[] signature;

    private CompactJws(JsonObject header, JsonObject payload, String signingInput, byte[] signature) {
        this.header = header;
        this.payload = payload;
        this.signingInput = signingInput;
        this.signature = signature;
    }

    static boolean recognises(String text) {
        return text.length() <= JsonBounds.BADGE.bytes() * 2
                && FORM.matcher(text).matches();
    }

    static CompactJws parse(String text) {
        var parts = text.split("\\.", -1);
        try {
            return new CompactJws(
                    json(parts[0]), json(parts[1]), parts[0] + '.' + parts[1], Base64Url.decode(parts[2]));
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("is not a signed token", e);
        }
    }

    private static JsonObject json(String part) {
        return JsonText.parse(Base64Url.decode(part), JsonBounds.BADGE);
    }

    /** The header. */
    public JsonObject header() {
        return header;
    }

    /** The payload. */
    public JsonObject payload() {
        return payload;
    }

    /** The bytes that are signed. */
    public byte[] signingInput() {
        return signingInput.getBytes(StandardCharsets.US_ASCII);
    }

    /** The signature. */
    public byte[] signature() {
        return signature;
    }
}
