package org.corymb.badges.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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

    /** Writes a file whole or not at all: whoever reads it meanwhile has the old bytes or the new ones. */
    static void write(Path target, byte[] bytes) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, bytes);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), bytes);
            }
        } catch (IOException e) {
            throw new BadInput(target + ": cannot be written", e);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        var beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path target, Path beside) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
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
