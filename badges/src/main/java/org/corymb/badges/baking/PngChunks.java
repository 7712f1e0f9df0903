package org.corymb.badges.baking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The chunks of a PNG file, found without decoding the picture. */
final class PngChunks {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;
    private static final int MOST = 20_000;

    private PngChunks() {}

    /**
     * Where a chunk lies.
     *
     * @param type its four letters
     * @param start offset of its length field
     * @param length of its data
     */
    record Chunk(String type, int start, int length) {
        int end() {
            return start + size();
        }

        int size() {
            return FRAME + length;
        }

        byte[] data(byte[] png) {
            return Arrays.copyOfRange(png, start + 8, start + 8 + length);
        }
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static List<Chunk> of(byte[] png) {
        if (!isPng(png)) {
            throw new UnreadableImage("This is not a PNG file.");
        }
        var chunks = new ArrayList<Chunk>();
        int offset = SIGNATURE.length;
        while (offset < png.length) {
            var chunk = chunk(png, offset);
            chunks.add(chunk);
            offset = chunk.end();
            if (chunk.type.equals("IEND") || chunks.size() > MOST) {
                break;
            }
        }
        check(chunks, offset, png.length);
        return chunks;
    }

    private static void check(List<Chunk> chunks, int end, int length) {
        boolean framed = chunks.size() > 2
                && chunks.getFirst().type.equals("IHDR")
                && chunks.getLast().type.equals("IEND")
                && chunks.stream().anyMatch(chunk -> chunk.type.equals("IDAT"));
        if (!framed || end != length) {
            throw new UnreadableImage("This PNG file is cut off, has bytes after its end, or has no picture.");
        }
    }

    private static Chunk chunk(byte[] png, int offset) {
        if (png.length - offset < FRAME) {
            throw new UnreadableImage("This PNG file is cut off.");
        }
        var buffer = ByteBuffer.wrap(png);
        int length = buffer.getInt(offset);
        if (length < 0 || length > png.length - offset - FRAME) {
            throw new UnreadableImage("This PNG file has a chunk that is longer than the file.");
        }
        if ((int) crc(png, offset + 4, length + 4) != buffer.getInt(offset + 8 + length)) {
            throw new UnreadableImage("This PNG file is damaged: a checksum does not fit.");
        }
        return new Chunk(new String(png, offset + 4, 4, StandardCharsets.ISO_8859_1), offset, length);
    }

    /** Writes a whole chunk: length, type, data, checksum. */
    static byte[] write(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(FRAME + data.length);
        chunk.putInt(data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data);
        return chunk.putInt((int) crc(chunk.array(), 4, data.length + 4)).array();
    }

    private static long crc(byte[] bytes, int offset, int length) {
        var crc = new CRC32();
        crc.update(bytes, offset, length);
        return crc.getValue();
    }
}
