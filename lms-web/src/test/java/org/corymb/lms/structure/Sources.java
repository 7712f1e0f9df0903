package org.corymb.lms.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the application as they stand in the repository. */
public final class Sources {
    private static final Path ROOT = Path.of(System.getProperty("corymb.root"));

    public static final Path RESOURCES = ROOT.resolve("lms-web/src/main/resources");
    public static final Path TEMPLATES = RESOURCES.resolve("templates");
    static final Path MESSAGES = RESOURCES.resolve("messages");

    private Sources() {}

    /** The files below a folder whose names end so, in the order of their names. */
    public static List<Path> files(Path folder, String end) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static String templates() {
        return text(Stream.of(TEMPLATES), ".html");
    }

    static String code() {
        return text(Stream.of("lms-core", "lms-web").map(module -> ROOT.resolve(module + "/src/main/java")), ".java");
    }

    /** What the first group of a pattern takes from a text. */
    public static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Stream<Path> folders, String end) {
        return folders.flatMap(folder -> files(folder, end).stream())
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
    }
}
