package org.corymb.badges.baking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries a credential in a text chunk of a PNG file; the picture is neither decoded nor changed.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#png">Open Badges 3.0, 5.3.1 PNG</a>
 */
public final class PngBaking {
    /** Largest file that is read or written, in bytes. */
    public static final int LARGEST_FILE = 32 << 20;

    private static final Set<String> CURRENT =
            Set.of(CredentialKind.OPEN_BADGE.keyword(), CredentialKind.CLR.keyword());
    private static final Set<String> LEGACY = Set.of("openbadges");
    private static final Set<String> TEXT = Set.of("iTXt", "tEXt", "zTXt");
    private static final int LONGEST_TEXT = 4 << 20;
    /** Between keyword and text: end of the keyword, not compressed, no language, no translated keyword. */
    private static final byte[] PLAIN = new byte[5];

    private PngBaking() {}

    /** Whether the bytes start like a PNG file. */
    public static boolean recognises(byte[] bytes) {
        return PngChunks.isPng(bytes);
    }

    /**
     * Puts an Open Badge into a picture, instead of the credential that is in it. All other chunks stay byte for byte.
     *
     * @param png the picture
     * @param credential JSON text or compact JWS
     * @throws UnreadableImage if it is not a whole PNG file, or larger than {@link #LARGEST_FILE}
     */
    public static byte[] bake(byte[] png, String credential) {
        return bake(png, credential, CredentialKind.OPEN_BADGE);
    }

    /**
     * Puts a credential into a picture, instead of the one that is in it. All other chunks stay byte for byte.
     *
     * @param png the picture
     * @param credential JSON text or compact JWS
     * @param kind what the credential is; it decides the keyword
     * @throws UnreadableImage if it is not a whole PNG file, or larger than {@link #LARGEST_FILE}
     */
    public static byte[] bake(byte[] png, String credential, CredentialKind kind) {
        var kept = chunks(png).stream()
                .filter(chunk -> !carries(png, chunk, CURRENT) && !carries(png, chunk, LEGACY))
                .toList();
        byte[] carrier = PngChunks.write("iTXt", text(credential, kind));
        int length = kept.stream().mapToInt(PngChunks.Chunk::size).sum();
        var baked = ByteBuffer.allocate(PngChunks.SIGNATURE.length + carrier.length + length);
        baked.put(PngChunks.SIGNATURE);
        boolean written = false;
        for (var chunk : kept) {
            if (!written && chunk.type().equals("IDAT")) {
                baked.put(carrier);
                written = true;
            }
            baked.put(png, chunk.start(), chunk.size());
        }
        return baked.array();
    }

    /**
     * Takes the credential out of a picture.
     *
     * @return JSON text, compact JWS or (in old badges) an address, as it stands in the picture; empty if none is in it
     * @throws UnreadableImage if it is not a whole PNG file, or carries more than one credential
     */
    public static Optional<String> unbake(byte[] png) {
        var chunks = chunks(png);
        var current = carriers(png, chunks, CURRENT);
        var found = current.isEmpty() ? carriers(png, chunks, LEGACY) : current;
        if (found.size() > 1) {
            throw new UnreadableImage("This PNG file carries more than one credential.");
        }
        return found.stream()
                .findFirst()
                .map(chunk -> PngText.read(chunk.type(), chunk.data(png), LONGEST_TEXT))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static List<PngChunks.Chunk> chunks(byte[] png) {
        if (png.length > LARGEST_FILE) {
            throw new UnreadableImage("This PNG file is larger than " + (LARGEST_FILE >> 20) + " MB.");
        }
        return PngChunks.of(png);
    }

    private static List<PngChunks.Chunk> carriers(byte[] png, List<PngChunks.Chunk> chunks, Set<String> keywords) {
        return chunks.stream().filter(chunk -> carries(png, chunk, keywords)).toList();
    }

    /** Whether a chunk is a text under one of the keywords; what it says is not unpacked for that. */
    private static boolean carries(byte[] png, PngChunks.Chunk chunk, Set<String> keywords) {
        return TEXT.contains(chunk.type()) && keywords.contains(PngText.keyword(chunk.data(png)));
    }

    private static byte[] text(String credential, CredentialKind kind) {
        byte[] keyword = kind.keyword().getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = credential.getBytes(StandardCharsets.UTF_8);
        var text = ByteBuffer.allocate(keyword.length + PLAIN.length + utf8.length);
        return text.put(keyword).put(PLAIN).put(utf8).array();
    }
}
