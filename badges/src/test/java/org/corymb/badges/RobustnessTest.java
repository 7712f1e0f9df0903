package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed in: there is an answer, in time, and it is never "valid" for what was changed. */
class RobustnessTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String[] PIECES = {
        "{}",
        "[]",
        "null",
        "true",
        "-1e9",
        "\"\"",
        "\"@id\"",
        "\"@type\"",
        "\"@context\"",
        "\"_:b0\"",
        "\"#\"",
        "\"did:web:\"",
        "\"https://\"",
        "}",
        "]",
        "\\u0000",
        "\"\\ud800\"",
        "9e999"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersWhateverIsHandedIn(long seed) {
        var random = new Random(seed);
        var signed = Badges.signed(Badges.amaras().build()).json();
        byte[] png = PngBaking.bake(PNG, signed);
        byte[] svg = SvgBaking.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), signed);
        for (int i = 0; i < 50; i++) {
            check(replaced(signed, random).getBytes(UTF_8));
            check(flipped(signed.getBytes(UTF_8), random));
            check(flipped(png, random));
            check(flipped(svg, random));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "[]",
                "null",
                "a.b.c",
                "eyJ9.e30.AA",
                "e30.e30.AA",
                "<svg",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u0089PNG\r\n\u001a\n",
                "%PDF-1.7",
                "PK\u0003\u0004"
            })
    void answersScraps(String scrap) {
        check(scrap.getBytes(UTF_8));
    }

    @Test
    void refusesListsThatAreBuiltToBeSlowBeforeReadingThem() {
        for (int many : new int[] {5_001, 40_000}) {
            var values = new StringBuilder();
            for (int i = 0; i < many; i++) {
                values.append("\"v").append(i).append("\",");
            }
            var json = Badges.signed(Badges.amaras().build())
                    .json()
                    .replace("\"allowedValue\":[", "\"allowedValue\":[" + values);

            var report = Badges.verifying().verify(json.getBytes(UTF_8));

            assertThat(report.verdict()).isEqualTo(Verdict.MALFORMED);
            assertThat(report.json()).contains("more than ");
        }
    }

    @Test
    void answersDeepNesting() {
        check(("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)).getBytes(UTF_8));
        check("[".repeat(100_000).getBytes(UTF_8));
    }

    private static void check(byte[] bytes) {
        var report = Badges.verifying().verify(bytes);
        assertThat(report.json()).startsWith("{\"verdict\":");
        assertThat(report.verdict().isValid()).as(new String(bytes, UTF_8)).isFalse();
    }

    private static String replaced(String json, Random random) {
        while (true) {
            int start = json.indexOf(':', random.nextInt(json.length() - 10)) + 1;
            int end = start + random.nextInt(30);
            if (start > 0 && end < json.length()) {
                return json.substring(0, start)
                        + PIECES[random.nextInt(PIECES.length)]
                        + json.substring(random.nextBoolean() ? end : start);
            }
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(7));
        return copy;
    }
}
