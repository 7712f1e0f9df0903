package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches that are answered from files. */
class DirectoryLoaderTest {
    @TempDir
    Path folder;

    private DirectoryLoader loader;

    @BeforeEach
    void lay() throws IOException {
        loader = new DirectoryLoader(folder.resolve("web"));
        put("secret.json");
        put("web/example.org/index.json");
        put("web/example.org/plain");
        put("web/example.org/key.json");
        put("web/example.org/deep/er/index.json");
        put("web/example.org:8443/key.json");
        put("web/other.org/key.json");
    }

    private void put(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org/index.json",
        "https://example.org/, example.org/index.json",
        "http://example.org/plain, example.org/plain",
        "https://example.org/plain/, example.org/plain",
        "https://example.org/key, example.org/key.json",
        "https://example.org/key.json, example.org/key.json",
        "https://example.org/key.json?x=1, example.org/key.json",
        "https://example.org/deep/er, example.org/deep/er/index.json",
        "https://example.org:8443/key.json, example.org:8443/key.json",
        "https://example.org:9443/key.json, example.org/key.json",
    })
    void findsTheFileOfAnAddress(URI address, String file) throws DocumentUnavailable {
        var found = loader.load(address);

        assertThat(found.bytes()).asString().isEqualTo("web/" + file);
        assertThat(found.url()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/nothing",
                "https://example.org/deep",
                "https://example.org/../other.org/key.json",
                "https://example.org/%2E%2E/other.org/key.json",
                "https://example.org/../../secret.json",
                "https://example.org/%00",
                "https://nowhere.org/key.json",
                "https://user@example.org/key.json",
                "mailto:a@example.org",
                "https:///key.json"
            })
    void answersNothingElse(URI address) {
        assertThatThrownBy(() -> loader.load(address))
                .isInstanceOf(DocumentUnavailable.class)
                .hasMessageContaining(address.toString());
    }

    @Test
    void followsNoLinkOutOfTheHost() throws Exception {
        Files.createSymbolicLink(folder.resolve("web/example.org/link.json"), folder.resolve("secret.json"));
        Files.createSymbolicLink(
                folder.resolve("web/example.org/inner.json"), folder.resolve("web/example.org/key.json"));

        answersNothingElse(URI.create("https://example.org/link.json"));
        assertThat(loader.load(URI.create("https://example.org/inner.json")).bytes())
                .asString()
                .isEqualTo("web/example.org/key.json");
    }

    @Test
    void readsEightMegabytesAtMost() throws Exception {
        var address = URI.create("https://example.org/large.json");
        try (var file = new RandomAccessFile(
                folder.resolve("web/example.org/large.json").toFile(), "rw")) {
            file.setLength(8 << 20);
            assertThat(loader.load(address).bytes()).hasSize(8 << 20);
            file.setLength((8 << 20) + 1);
        }

        answersNothingElse(address);
    }
}
