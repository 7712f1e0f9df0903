package org.corymb.badges.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes files, with one clear line for what goes wrong. */
final class InputOutput {
    private static final int LARGEST = 32 << 20;

    private InputOutput() {}

    /** The bytes of a file, or of the standard input for <code>-</code>. */
    static byte[] read(String source) {
        try (var stream = source.equals("-") ? System.in : open(source)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadInput(source + ": larger than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadInput(source + ": cannot be read", e);
        }
    }

    static String readText(String source) {
        return new String(read(source), StandardCharsets.UTF_8).strip();
    }

    static void write(Path target, byte[] bytes) {
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new BadInput(target + ": cannot be written", e);
        }
    }

    private static InputStream open(String source) throws IOException {
        var path = Path.of(source);
        if (!Files.isRegularFile(path)) {
            throw new BadInput(source + ": no such file");
        }
        return Files.newInputStream(path);
    }
}
