package org.corymb.lms.browser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A badge's PNG in which somebody turned one bit of the text inside and mended the checksum of its chunk. */
final class AlteredPicture {
    private static final int SIGNATURE = 8;

    private AlteredPicture() {}

    /** @param word the text inside whose second letter gets another last bit */
    static Path of(Path badge, Path altered, String word) throws IOException {
        var bytes = Files.readAllBytes(badge);
        var at = indexOf(bytes, word.getBytes(StandardCharsets.UTF_8)) + 1;
        bytes[at] ^= 2;
        var buffer = ByteBuffer.wrap(bytes);
        for (var chunk = SIGNATURE; chunk < bytes.length; chunk += buffer.getInt(chunk) + 12) {
            var length = buffer.getInt(chunk);
            var crc = new CRC32();
            crc.update(bytes, chunk + 4, length + 4);
            buffer.putInt(chunk + 8 + length, (int) crc.getValue());
        }
        return Files.write(altered, bytes);
    }

    private static int indexOf(byte[] bytes, byte[] word) {
        for (var at = 0; at < bytes.length - word.length; at++) {
            if (ByteBuffer.wrap(bytes, at, word.length).equals(ByteBuffer.wrap(word))) {
                return at;
            }
        }
        throw new AssertionError("the picture does not hold the text");
    }
}
