package org.corymb.badges.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What was named on the command line to be verified: a folder stands for all files in it. */
final class Sources {
    private static final int MOST = 1000;
    private static final int DEEPEST = 16;

    private Sources() {}

    static List<String> of(List<String> named) {
        return named.stream().flatMap(Sources::of).toList();
    }

    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    private static Stream<String> of(String source) {
        try {
            return isAddress(source) || !Files.isDirectory(Path.of(source))
                    ? Stream.of(source)
                    : files(source).stream();
        } catch (InvalidPathException e) {
            throw new BadInput(source + ": not the name of a file", e);
        }
    }

    private static List<String> files(String folder) {
        try (var walk = Files.walk(Path.of(folder), DEEPEST)) {
            var files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .limit(MOST + 1L)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (files.isEmpty() || files.size() > MOST) {
                throw new BadInput(
                        folder + ": has " + (files.isEmpty() ? "no file" : "more than " + MOST + " files") + " in it");
            }
            return files;
        } catch (IOException e) {
            throw new BadInput(folder + ": cannot be read", e);
        }
    }
}
