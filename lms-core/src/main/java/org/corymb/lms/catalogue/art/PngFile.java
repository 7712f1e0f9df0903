package org.corymb.lms.catalogue.art;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture as PNG (ISO/IEC 15948), eight bits a channel with alpha; faster than ImageIO for flat colours. */
class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngFile() {}

    static byte[] of(BufferedImage image) throws IOException {
        var file = new ByteArrayOutputStream(65536);
        var out = new DataOutputStream(file);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
        chunk(out, "sRGB", new byte[] {0});
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream(13);
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 6, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Each row is led by its filter (0, none): areas of one colour need no other. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        var argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var row = new byte[1 + 4 * width];
        var deflater = new Deflater(3);
        var bytes = new ByteArrayOutputStream(65536);
        try (var out = new DeflaterOutputStream(bytes, deflater, 32768)) {
            for (var y = 0; y < image.getHeight(); y++) {
                for (var x = 0; x < width; x++) {
                    var pixel = argb[y * width + x];
                    row[4 * x + 1] = (byte) (pixel >> 16);
                    row[4 * x + 2] = (byte) (pixel >> 8);
                    row[4 * x + 3] = (byte) pixel;
                    row[4 * x + 4] = (byte) (pixel >>> 24);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
