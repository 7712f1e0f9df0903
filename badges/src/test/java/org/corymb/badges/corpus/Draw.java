package org.corymb.badges.corpus;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.corymb.badges.internal.json.JsonText;

/** Texts, numbers and choices drawn from a seed, odd ones among them. */
final class Draw {
    private static final List<String> TEXTS = List.of(
            "Poster",
            "Gemeinschaftsgrundlagen für Anfänger",
            "コミュニティの基礎",
            "Основы сообщества",
            "مجتمع",
            "emoji 🎓🏽 and 𝒳",
            "ｆｕｌｌｗｉｄｔｈ",
            "tab\there \"quoted\" back\\slash",
            "line\nbreak\r\nand \u0001 \u007f \u0085 \u2028",
            "e\u0301 é \u00a0 \ufb01",
            " ",
            "");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "8.2",
            "742.286",
            "0.1",
            "1.50",
            "1e3",
            "1.5E-7",
            "100.25",
            "9.995",
            "2.675",
            "1e21",
            "33.333",
            "-0.5",
            "12.0",
            "1e100",
            "0.30000000000000004",
            "123456789.125",
            "-0");

    private final Random random;
    private int next;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String text() {
        return of(TEXTS) + (chance(70) ? " " + next++ : "");
    }

    JsonValue number() {
        var text = chance(50) ? of(NUMBERS) : random.nextInt(1000) + "." + random.nextInt(1000);
        return JsonText.JSON.createValue(new BigDecimal(text));
    }

    String address() {
        return of(List.of("https://badges.example.org/", "https://bücher.example.org/ö/", "urn:example:"))
                + (chance(85) ? next++ : random.nextInt(3));
    }

    String instant() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000))
                .toString();
    }
}
