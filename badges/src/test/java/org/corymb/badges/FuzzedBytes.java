package org.corymb.badges;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes with a few changes drawn from a seed: bits, stretches cut, doubled or moved, numbers and words that are special. */
final class FuzzedBytes {
    private static final List<String> WORDS = List.of(
            "{}",
            "[]",
            "null",
            "true",
            "-1e9",
            "9e999",
            "1e-400",
            "\"\"",
            "\"@id\"",
            "\"@context\"",
            "\"@graph\"",
            "\"_:b0\"",
            "\"#\"",
            "\"did:web:\"",
            "\"did:key:z\"",
            "\"https://\"",
            "}",
            "]",
            ",",
            ":",
            "\\u0000",
            "\"\\ud800\"",
            "\\",
            "..",
            "<",
            ">",
            "<![CDATA[",
            "<!--",
            "&#0;",
            "&amp;",
            "<?xml?>",
            "endobj",
            "stream",
            "endstream",
            "trailer<<",
            "9 0 R",
            "/Length 99",
            "/Kids",
            "/Filter",
            "(",
            ")",
            "%",
            "\u0000",
            "\u00ff",
            "\ufeff",
            "PK\u0003\u0004",
            "IEND",
            "zTXt");

    private final Random random;
    private byte[] bytes;

    private FuzzedBytes(byte[] bytes, long seed) {
        this.random = new Random(seed);
        this.bytes = bytes.clone();
    }

    static byte[] of(byte[] bytes, long seed) {
        var fuzzed = new FuzzedBytes(bytes, seed);
        int changes = 1 + fuzzed.random.nextInt(4);
        for (int i = 0; i < changes && fuzzed.bytes.length > 8; i++) {
            fuzzed.change();
        }
        return fuzzed.bytes;
    }

    private void change() {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(40), bytes.length - at);
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes = joined(at, new byte[0], at + length);
            case 3 -> bytes = joined(at, Arrays.copyOfRange(bytes, at, at + length), at);
            case 4 ->
                bytes = joined(
                        at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), at + length);
            case 5 -> bytes = joined(at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), at);
            default -> moved(at, length);
        }
    }

    private void moved(int at, int length) {
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        bytes = joined(at, new byte[0], at + length);
        int target = random.nextInt(bytes.length + 1);
        bytes = joined(target, piece, target);
    }

    private byte[] joined(int end, byte[] middle, int start) {
        var joined = new ByteArrayOutputStream(bytes.length + middle.length);
        joined.write(bytes, 0, end);
        joined.writeBytes(middle);
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }
}
