package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Lines lines = new Lines(16);

    @Test
    void areSortedFromTheOrderOfOthersThatWereAsMany() {
        var letters = "abcdefghijklmnopqrstuvwxyz".split("");
        var random = new Random(26);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(Arrays.asList(letters), random);

            assertThat(sorted(letters)).isEqualTo("abcdefghijklmnopqrstuvwxyz");
            assertThat(sorted("b", "c", "a")).isEqualTo("abc");
        }
    }

    @Test
    void areSortedAfterOthersThatCouldNotBe() {
        var letters = "zyxwvutsrqponmlkjihgfedcba".split("");
        var others = letters.clone();
        others[3] = "\uFF5E";
        others[20] = "\uD83D\uDE00";
        assertThat(sorted(letters)).isEqualTo("abcdefghijklmnopqrstuvwxyz");

        assertThatThrownBy(() -> sorted(others)).isInstanceOf(NotCovered.class);

        assertThat(sorted(letters)).isEqualTo("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void standThereOnce() {
        assertThat(sorted("b", "a", "b", "a", "b")).isEqualTo("ab");
        assertThat(sorted("b", "a", "c", "d", "e")).isEqualTo("abcde");
    }

    @Test
    void areSortedByCodePointsWhereAllProgramsDo() {
        assertThat(sorted("ab", "b", "a", "aa")).isEqualTo("aaaabb");
        assertThat(sorted("\uFFFF", "\uE000", "\uD7FF")).isEqualTo("\uD7FF\uE000\uFFFF");
        assertThat(sorted("\uD83D\uDE00", "\uD7FF", "\uD800\uDC00")).isEqualTo("\uD7FF\uD800\uDC00\uD83D\uDE00");
        for (var other : new String[] {"\uE000", "\uFFFF"}) {
            assertThatThrownBy(() -> sorted(other, "\uD800\uDC00")).isInstanceOf(NotCovered.class);
            assertThatThrownBy(() -> sorted("\uD800\uDC00", other)).isInstanceOf(NotCovered.class);
        }
    }

    private String sorted(String... texts) {
        lines.clear();
        for (var text : texts) {
            lines.begin().putName(text);
        }
        lines.sort();
        var whole = new Utf8Buffer(16);
        lines.put(whole);
        return whole.text();
    }
}
