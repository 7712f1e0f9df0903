package org.corymb.badges.baking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Carries a credential in an element of an SVG file; the image is not changed otherwise.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#svg">Open Badges 3.0, 5.3.2 SVG</a>
 */
public final class SvgBaking {
    /** Largest file that is read or written, in bytes. */
    public static final int LARGEST_FILE = 8 << 20;

    private static final Pattern START =
            Pattern.compile("\\s*(<\\?xml|<!--|<!DOCTYPE|<([A-Za-z_][\\w.-]*:)?svg[\\s>/])");

    private SvgBaking() {}

    /** Whether the bytes start like an SVG file in UTF-8. */
    public static boolean recognises(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8);
        return START.matcher(start.startsWith("\uFEFF") ? start.substring(1) : start)
                .lookingAt();
    }

    /**
     * Puts an Open Badge into an image, instead of the credential that is in it.
     *
     * @param svg the image, in UTF-8
     * @param credential JSON text or compact JWS
     * @throws UnreadableImage if it is not a well-formed SVG file in UTF-8, or larger than {@link #LARGEST_FILE}
     */
    public static byte[] bake(byte[] svg, String credential) {
        return bake(svg, credential, CredentialKind.OPEN_BADGE);
    }

    /**
     * Puts a credential into an image, instead of the one that is in it.
     *
     * @param svg the image, in UTF-8
     * @param credential JSON text or compact JWS
     * @param kind what the credential is; it decides the namespace
     * @throws UnreadableImage if it is not a well-formed SVG file in UTF-8, or larger than {@link #LARGEST_FILE}
     */
    public static byte[] bake(byte[] svg, String credential, CredentialKind kind) {
        var text = decode(svg);
        for (var old : SvgReading.credentials(svg)) {
            text = without(text, old.qualifiedName());
        }
        var root = root(text);
        var start = text.substring(root.start(), root.end() - (root.empty() ? 2 : 1));
        var element = new SvgElement(kind, start);
        var baked = text.substring(0, root.start())
                + element.root('<' + root.name())
                + '>'
                + element.with(credential)
                + (root.empty() ? "</" + root.name() + '>' : "")
                + text.substring(root.end());
        byte[] bytes = baked.getBytes(StandardCharsets.UTF_8);
        if (!unbake(bytes).equals(Optional.of(credential.strip()))) {
            throw new UnreadableImage("This SVG file cannot be baked.");
        }
        return bytes;
    }

    /**
     * Takes the credential out of an image.
     *
     * @return JSON text, compact JWS or (in old badges) an address, as it stands in the image; empty if none is in it
     * @throws UnreadableImage if it is not a well-formed SVG file, or carries more than one credential
     */
    public static Optional<String> unbake(byte[] svg) {
        decode(svg);
        var found = SvgReading.credentials(svg);
        if (found.size() > 1) {
            throw new UnreadableImage("This SVG file carries more than one credential.");
        }
        return found.stream().findFirst().map(SvgReading.Found::text);
    }

    private static SvgMarkup.Tag root(String text) {
        var tag = new SvgMarkup(text).next();
        if (tag == null) {
            throw new UnreadableImage("This SVG file has no elements.");
        }
        return tag;
    }

    private static String without(String text, String name) {
        var markup = new SvgMarkup(text);
        for (var tag = markup.next(); tag != null; tag = markup.next()) {
            if (tag.name().equals(name) && !tag.closing()) {
                return text.substring(0, tag.start()) + text.substring(end(markup, tag));
            }
        }
        return text;
    }

    private static int end(SvgMarkup markup, SvgMarkup.Tag opening) {
        var closing = opening.empty() ? opening : markup.next();
        return closing == null ? opening.end() : closing.end();
    }

    private static String decode(byte[] svg) {
        if (svg.length > LARGEST_FILE) {
            throw new UnreadableImage("This SVG file is larger than " + (LARGEST_FILE >> 20) + " MB.");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(svg))
                    .toString();
            passThrough(new SvgMarkup(text));
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableImage("This SVG file is not written in UTF-8.", e);
        }
    }

    private static void passThrough(SvgMarkup markup) {
        var tag = markup.next();
        while (tag != null) {
            tag = markup.next();
        }
    }
}
