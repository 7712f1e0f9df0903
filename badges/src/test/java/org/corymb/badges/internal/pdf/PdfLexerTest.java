package org.corymb.badges.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of ISO 32000-2, 7.3, read and written again. */
class PdfLexerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "7 # 7",
                "-1.5 # -1.5",
                "true # true",
                "[1 2 3] # [1 2 3]",
                "[1 0 R 2 3 0 R] # [1 0 R 2 3 0 R]",
                "[123456789 65535 R] # [123456789 65535 R]",
                "[1234567890 0 R] # [1234567890 0 R]",
                "[1 123456 R] # [1 123456 R]",
                "[1 0 Rx] # [1 0 Rx]",
                "[1 0\\0R] # [1 0 R]",
                "/Name # /Name",
                "[/A/B] # [/A /B]",
                "/ # /",
                "<</A 1/B[/C]/D<</E(x)>>>> # <</A 1 /B [/C] /D <</E <78>>>>>",
                "<< /A%comment\\n 1 %\\r/B 2>> # <</A 1 /B 2>>",
                "<48 6\\n9> # <4869>",
                "<4> # <40>",
                "<61626> # <616260>",
                "[ ] # []",
                "<> # <>",
                "(a(b)c) # <6128622963>",
                "((x)) # <287829>",
                "() # <>",
                "(\\\\n\\\\r\\\\t\\\\b\\\\f\\\\(\\\\)\\\\\\\\\\\\x) # <0a0d09080c28295c78>",
                "(\\\\101\\\\1012\\\\0\\\\78\\\\777) # <41413200" + "0738ff>",
                "(a\\\\\\nb\\\\\\r\\nc\\\\\\rd) # <61626364>",
                "\\f\\t\\r [\\f1\\t] # [1]"
            })
    void readsAndWrites(String text, String written) {
        assertThat(read(unescaped(text)).write()).isEqualTo(written);
    }

    @Test
    void tellsReferencesFromNumbers() {
        assertThat(read("1 0 R ")).isEqualTo(new PdfValue.Ref(1, 0));
        assertThat(read("1 0 R")).isEqualTo(new PdfValue.Ref(1, 0));
        assertThat(read("123456789 65535 R")).isEqualTo(new PdfValue.Ref(123_456_789, 65_535));
        for (var text : new String[] {"1 123456 R", "1 0 x", "1 R", "1234567890 0 R", "1 x R", "-1 0 R"}) {
            assertThat(read(text)).isInstanceOf(PdfValue.Word.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "<",
                "<4",
                "<4g>",
                "<<",
                "<</A",
                "<</A 1",
                "<</A 1>",
                "<</A 1>x",
                "<<1 2>>",
                "<</A>>",
                "[",
                "[1",
                "(",
                "(a",
                "(a\\",
                "((a)",
                ")",
                "]",
                ">",
                "{"
            })
    void refusesWhatIsCutOff(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("This PDF file is damaged or cut off.");
    }

    @Test
    void readsSoDeepAndSoManyAndNoMore() {
        var tooMuch = "This PDF file is nested too deeply or has too many values.";

        assertThat(read("[".repeat(33) + "]".repeat(33)).write()).hasSize(66);
        assertThatThrownBy(() -> read("[".repeat(34) + "]".repeat(34))).hasMessage(tooMuch);
        assertThat(read("<</A".repeat(32) + " 1" + ">>".repeat(32))).isInstanceOf(Dict.class);
        assertThatThrownBy(() -> read("<</A".repeat(33) + " 1" + ">>".repeat(33)))
                .hasMessage(tooMuch);
        assertThat(((Array) read("[" + "a ".repeat(199_999) + "]")).values()).hasSize(199_999);
        assertThatThrownBy(() -> read("[" + "a ".repeat(200_000) + "]")).hasMessage(tooMuch);
    }

    @Test
    void countsWhatItPasses() {
        assertThat(passed("[a b]")).isEqualTo(5);
        assertThat(passed("[1 b]")).isEqualTo(5 + 2);
        assertThat(passed("[1 2 R]")).isEqualTo(7);
        var lexer = new PdfLexer("xx[a b] c", 2);
        lexer.value();
        assertThat(lexer.position()).isEqualTo(7);
        assertThat(lexer.passed()).isEqualTo(5);
        assertThat(lexer.values()).isEqualTo(3);
    }

    private static long passed(String text) {
        var lexer = new PdfLexer(text, 0);
        lexer.value();
        return lexer.passed();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999999999, 999999999",
        "1000000000, -1",
        "'', -1",
        "-1, -1",
        "1.0, -1",
        "a, -1",
        "1/, -1",
        "1:, -1"
    })
    void readsWholeNumbers(String word, int number) {
        assertThat(PdfLexer.number(word)).isEqualTo(number);
        assertThat(((Dict) read("<</N " + (word.isEmpty() ? "()" : word.replace("/", "#")) + ">>")).number("N"))
                .isEqualTo(number);
    }

    @Test
    void saysWhatATextSays() {
        assertThat(new Text("caf\u00e9").decoded()).isEqualTo("café");
        assertThat(new Text("\u00FE\u00FF \u00AC").decoded()).isEqualTo("€");
        assertThat(new Text("\u00EF\u00BB\u00BF\u00e2\u0082\u00ac").decoded()).isEqualTo("€");
    }

    private static PdfValue read(String text) {
        return new PdfLexer(text, 0).value();
    }

    private static String unescaped(String text) {
        return text.replace("\\\\", "\u0001")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\f", "\f")
                .replace("\\0", "\0")
                .replace("\u0001", "\\");
    }
}
