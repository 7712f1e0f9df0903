package org.corymb.lms.web.badges.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class LettersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Ağaoğlu", "Đặng", "Ιωάννα", "Юлія Їжак", "Հայկ", "ნინო", "O’Brien – “Co-Lab”\n2"})
    void setsWhatEuropeWrites(String text) {
        assertThat(Letters.usual().missing(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中", "עברית", "سلام", "हिन्दी", "🦄"})
    void namesTheLettersItCannotSet(String text) {
        var missing = Letters.usual().missing("Amara " + text);

        assertThat(missing).isNotEmpty().doesNotContain("A", "m", " ");
        assertThat(text.codePoints().boxed())
                .containsAll(missing.codePoints().boxed().toList());
    }

    @Test
    void looksInTheFontsOfAnOperatorToo() throws IOException {
        Files.write(
                folder.resolve("more.ttf"),
                Letters.usual().fonts().getLast().open().readAllBytes());

        var letters = Letters.with(folder);

        assertThat(letters.families()).isEqualTo("Certificate, Certificate2");
        assertThat(letters.missing("Юлія")).isEmpty();
    }

    @Test
    void refusesAFolderWithoutFontsAndFilesThatAreNone() throws IOException {
        assertWrong(folder, "holds 0");
        assertWrong(folder.resolve("none"), "cannot be read");

        Files.writeString(folder.resolve("broken.ttf"), "no font");

        assertWrong(folder, "cannot be read");
    }

    private static void assertWrong(Path folder, String why) {
        assertThatThrownBy(() -> Letters.with(folder))
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, wrong -> {
                    assertThat(wrong.getName()).isEqualTo("corymb.certificates.fonts");
                    assertThat(wrong.getReason()).startsWith(folder + " " + why);
                });
    }
}
