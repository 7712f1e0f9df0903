package org.corymb.badges.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bits of a list, gzipped as they are published. */
final class PackedBits {
    private PackedBits() {}

    static byte[] gzip(byte[] bits) {
        var packed = new ByteArrayOutputStream(1024);
        try (var gzip = new Quick(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * Unpacks at most {@link BitstringStatusList#LARGEST} bits.
     *
     * @throws IllegalArgumentException if there are more, or it is not gzipped
     */
    static byte[] gunzip(byte[] packed) {
        int most = BitstringStatusList.LARGEST / 8;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
            byte[] bits = gzip.readNBytes(most + 1);
            if (bits.length > most) {
                throw new IllegalArgumentException(
                        "The status list has more than " + BitstringStatusList.LARGEST + " entries.");
            }
            return bits;
        } catch (IOException e) {
            throw new IllegalArgumentException("The status list is not gzipped.", e);
        }
    }

    /** Packs quickly: the default level takes three times as long for a tenth fewer bytes. */
    private static final class Quick extends GZIPOutputStream {
        private static final int LEVEL = 4;

        Quick(OutputStream packed) throws IOException {
            super(packed, 8192);
            def.setLevel(LEVEL);
        }
    }
}
