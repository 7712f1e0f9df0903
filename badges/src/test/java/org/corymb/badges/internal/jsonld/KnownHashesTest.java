package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownHashesTest {
    private final KnownHashes known = new KnownHashes();

    @Test
    void areThoseOfTheSameBytesAtTheSamePlace() {
        known.keep(3, text("a"), 7);

        assertThat(known.has(3, text("a"))).isTrue();
        assertThat(known.at(3)).isEqualTo(7);
        assertThat(known.has(3, text("b"))).isFalse();
        assertThat(known.has(3, text("ab"))).isFalse();
        assertThat(known.has(3, text(""))).isFalse();
        assertThat(known.has(2, text("a"))).isFalse();
    }

    @Test
    void areForgottenForNewerOnes() {
        known.keep(0, text("a"), 7);
        known.keep(0, text("b"), 8);

        assertThat(known.has(0, text("a"))).isFalse();
        assertThat(known.has(0, text("b"))).isTrue();
        assertThat(known.at(0)).isEqualTo(8);
    }

    @Test
    void areOnlyOfFewNodesWithFewBytes() {
        var longest = text("x".repeat(2048));
        var longer = text("x".repeat(2049));
        known.keep(0, longest, 1);
        known.keep(1, longer, 2);
        known.keep(63, text("a"), 3);
        known.keep(64, text("a"), 4);

        assertThat(known.has(0, longest)).isTrue();
        assertThat(known.has(1, longer)).isFalse();
        assertThat(known.has(63, text("a"))).isTrue();
        assertThat(known.has(64, text("a"))).isFalse();
    }

    private static Utf8Buffer text(String text) {
        var buffer = new Utf8Buffer(16);
        buffer.putName(text);
        return buffer;
    }
}
