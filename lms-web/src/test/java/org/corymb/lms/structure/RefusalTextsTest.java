package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is refused reads why: each broken rule and each missing right has a text. */
class RefusalTextsTest {
    private static final Path ROOT = Path.of(System.getProperty("corymb.root"));
    private static final Pattern THROWN = Pattern.compile("new (BrokenRule|NotAllowed)\\(\\s*\"([a-z-]+[a-z])\"");
    /** Answered with the way to the sign-in instead. */
    private static final String NOBODY = "refused.sign-in-needed";

    @Test
    void areThereForEveryRefusal() throws IOException {
        var thrown = thrown();

        assertThat(thrown).contains("rule.cursor", "refused.take-roll");
        assertThat(texts()).containsAll(thrown);
    }

    private static Set<String> thrown() throws IOException {
        var keys = new TreeSet<String>();
        for (var module : List.of("lms-core", "lms-web")) {
            for (var file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                THROWN.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).equals("BrokenRule")
                                ? "rule." + found.group(2)
                                : "refused." + found.group(2))
                        .forEach(keys::add);
            }
        }
        keys.remove(NOBODY);
        return keys;
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        for (var file : files(ROOT.resolve("lms-web/src/main/resources/messages"), ".properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(end))
                    .toList();
        }
    }
}
