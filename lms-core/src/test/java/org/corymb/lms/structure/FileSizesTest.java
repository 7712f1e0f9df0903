package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a person can read in one go. */
class FileSizesTest {
    private static final int CODE = 250;
    private static final int TEMPLATE = 80;
    private static final Path ROOT = Path.of(System.getProperty("corymb.root"));

    @TempDir
    Path planted;

    @Test
    void staysWithinTheLimitInEveryModule() throws IOException {
        var read = new ArrayList<Path>();
        var tooLong = new ArrayList<String>();
        for (String module : List.of("badges", "migrations", "lms-core", "lms-web")) {
            var main = ROOT.resolve(module).resolve("src/main");
            read.addAll(files(main));
            tooLong.addAll(tooLong(main));
        }

        assertThat(read).hasSizeGreaterThan(200);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void findsAFileOverTheLimit() throws IOException {
        write("Long.java", CODE + 1);
        write("Short.java", CODE);
        write("long.html", TEMPLATE + 1);
        write("short.html", TEMPLATE);

        assertThat(tooLong(planted)).containsExactlyInAnyOrder("Long.java: 251 lines", "long.html: 81 lines");
    }

    private void write(String name, int lines) throws IOException {
        Files.writeString(
                planted.resolve(name),
                IntStream.range(0, lines).mapToObj(_ -> "x\n").collect(Collectors.joining()));
    }

    private static List<String> tooLong(Path folder) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files(folder)) {
            var lines = Files.readAllLines(file).size();
            if (lines > (file.toString().endsWith(".java") ? CODE : TEMPLATE)) {
                found.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.java|.*\\.html"))
                    .toList();
        }
    }
}
