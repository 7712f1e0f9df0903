package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Contexts;

/** Test data of third parties, kept outside of the project. */
public final class Vectors {
    private static final Path ROOT = Path.of(System.getProperty("corymb.shared", "../../shared"), "vectors");

    private Vectors() {}

    /** A file; the test is skipped where the folder is missing, and fails there in CI. */
    public static Path path(String name) {
        boolean there = Files.isDirectory(ROOT);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("third-party vectors in " + ROOT).isTrue();
        }
        assumeTrue(there, "third-party vectors are not in " + ROOT);
        return ROOT.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).strip();
    }

    public static JsonObject json(String name) {
        return JsonText.parse(bytes(name), JsonBounds.BADGE);
    }

    /** The library's contexts and the example contexts that only the vectors use. */
    public static Contexts contexts() {
        Map<String, JsonObject> examples = new HashMap<>();
        examples.put("https://www.w3.org/ns/credentials/examples/v2", json("contexts/credentials-examples-v2.jsonld"));
        examples.put(
                "https://www.w3.org/2018/credentials/examples/v1",
                json("contexts/2018-credentials-examples-v1.jsonld"));
        return Contexts.all().with(examples);
    }
}
