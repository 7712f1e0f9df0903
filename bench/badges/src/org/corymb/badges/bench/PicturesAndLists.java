package org.corymb.badges.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import org.corymb.badges.Badges;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.status.BitstringStatusList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Baking a picture of 50 KB, beside copying it with its checksum; a status list of 131,072 entries, 1 % of them set. */
@State(Scope.Thread)
public class PicturesAndLists {
    private byte[] png;
    private byte[] baked;
    private String credential;
    private BitstringStatusList list;
    private String encoded;

    @Setup
    public void prepare() {
        var random = new Random(1);
        byte[] picture = new byte[50 << 10];
        random.nextBytes(picture);
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.writeBytes(chunk("IHDR", new byte[13]));
        file.writeBytes(chunk("IDAT", picture));
        file.writeBytes(chunk("IEND", new byte[0]));
        png = file.toByteArray();
        credential = Badges.signed(Badges.amaras().build()).json();
        baked = PngBaking.bake(png, credential);
        list = BitstringStatusList.empty();
        for (int i = 0; i < list.entries() / 100; i++) {
            list.set(random.nextInt(list.entries()), true);
        }
        encoded = list.encode();
    }

    private static byte[] chunk(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    @Benchmark
    public byte[] bake() {
        return PngBaking.bake(png, credential);
    }

    @Benchmark
    public Object unbake() {
        return PngBaking.unbake(baked);
    }

    /** What baking cannot do without. */
    @Benchmark
    public long copyAndChecksum() {
        byte[] copy = png.clone();
        var crc = new CRC32();
        crc.update(copy);
        return crc.getValue();
    }

    @Benchmark
    public String encodeList() {
        return list.encode();
    }

    @Benchmark
    public Object decodeList() {
        return BitstringStatusList.decode(encoded);
    }
}
