package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as UTF-8, and inside of literals as canonical N-Quads have them. */
class Utf8BufferTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '~', 0x80, 0xFF, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF, 0x10FFFF
            })
    void eachCharacterIsWrittenInUtf8(int character) {
        var text = Character.toString(character).repeat(5);
        for (var mixed : new String[] {text, "a" + text, text + "a", "é" + text + "z"}) {
            for (int capacity : new int[] {1, 2, mixed.length(), 64}) {
                var name = new Utf8Buffer(capacity);
                name.putName(mixed);
                var literal = new Utf8Buffer(capacity);
                literal.putEscaped(mixed);

                assertThat(name.text()).isEqualTo(mixed);
                assertThat(literal.text()).isEqualTo(mixed);
                assertThat(name.length()).isEqualTo(mixed.getBytes(UTF_8).length);
            }
        }
    }

    @Test
    void charactersOfAsciiAreEscapedWhereTheyMustBe() {
        for (char c = 0; c < 0x80; c++) {
            var literal = new Utf8Buffer(1);
            literal.putEscaped("é" + c + "x");
            int known = "\t\b\n\r\f\"\\".indexOf(c);
            var plain = c < ' ' || c == 0x7f ? "\\u%04X".formatted((int) c) : String.valueOf(c);

            assertThat(literal.text()).isEqualTo("é" + (known < 0 ? plain : "\\" + "tbnrf\"\\".charAt(known)) + "x");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void halvesOfCharactersAreLeftToTheGeneralAlgorithm(int half) {
        var text = "a" + (char) half + "b";

        assertThatThrownBy(() -> new Utf8Buffer(64).putName(text)).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> new Utf8Buffer(64).putEscaped(text)).isInstanceOf(NotCovered.class);
    }

    @Test
    void numbersAndStretchesAreWrittenWhole() {
        var buffer = new Utf8Buffer(1);
        for (int number : new int[] {0, 9, 10, 99, 100, 12_345}) {
            buffer.putNumber(number);
            buffer.put(' ');
        }
        buffer.put("abcdef".getBytes(UTF_8), 2, 5);
        buffer.put("xyz".getBytes(UTF_8));

        assertThat(buffer.text()).isEqualTo("0 9 10 99 100 12345 cdexyz");
        buffer.clear();
        assertThat(buffer.length()).isZero();
    }
}
