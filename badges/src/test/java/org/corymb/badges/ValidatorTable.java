package org.corymb.badges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of the official validator's fixtures, with its verdicts and ours, as the documentation shows it. */
public final class ValidatorTable {
    private ValidatorTable() {}

    /**
     * A line for one fixture.
     *
     * @param fixture the file
     * @param official what the validator's own tests say: valid, invalid, or - for nothing
     * @param ours what is said here
     * @param why why that is something else
     */
    public record Row(String fixture, String official, Verdict ours, String why) {
        public boolean agrees() {
            return official.equals("-") || official.equals(ours.isValid() ? "valid" : "invalid");
        }
    }

    public static List<Row> read(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith("| `"))
                    .flatMap(ValidatorTable::rows)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder of fixtures, in order. */
    public static List<String> files(String folder) {
        var root = Vectors.path(folder);
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return Arrays.stream(cells.get(1).split(","))
                .map(name -> name.strip().replace("`", ""))
                .map(name -> new Row(name, cells.get(2), Verdict.valueOf(cells.get(3)), cells.get(4)));
    }
}
