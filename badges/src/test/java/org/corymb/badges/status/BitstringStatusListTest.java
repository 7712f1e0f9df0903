package org.corymb.badges.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.Vectors;
import org.junit.jupiter.api.Test;

class BitstringStatusListTest {
    @Test
    void readsTheListOfTheSpecification() {
        var encoded = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

        var list = BitstringStatusList.decode(encoded);

        assertThat(list.entries()).isEqualTo(131_072);
        assertThat(list).isEqualTo(BitstringStatusList.empty());
        assertThat(Vectors.text("w3c-bitstring-status-list/spec-examples.json")).contains(encoded);
    }

    @Test
    void countsBitsFromTheLeft() {
        var list = BitstringStatusList.empty();
        list.set(0, true);
        list.set(9, true);

        assertThat(list.bits()[0]).isEqualTo((byte) 0x80);
        assertThat(list.bits()[1]).isEqualTo((byte) 0x40);
        assertThat(BitstringStatusList.decode(list.encode())).isEqualTo(list);
        list.set(9, false);
        assertThat(list.isSet(9)).isFalse();
        assertThat(list.isSet(0)).isTrue();
    }

    @Test
    void refusesListsThatAreTooSmallTooLargeOrNotLists() throws Exception {
        assertThatThrownBy(() -> BitstringStatusList.decode(packed(1000))).hasMessageContaining("fewer than");
        assertThatThrownBy(() -> BitstringStatusList.decode(packed(9 << 20))).hasMessageContaining("more than");
        assertThatThrownBy(() -> BitstringStatusList.decode("uAAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.decode("H4sI")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.empty(8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.empty().isSet(131_072))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> BitstringStatusList.empty().isSet(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void picksEachFreePlaceOnce() {
        var taken = new HashSet<Integer>();
        var indexes = new RandomIndexes(new Random(7));

        for (int i = 0; i < 200; i++) {
            assertThat(taken.add(indexes.pick(200, taken::contains).orElseThrow()))
                    .isTrue();
        }
        assertThat(indexes.pick(200, taken::contains)).isEmpty();
    }

    @Test
    void holdsMessagesOfSeveralBits() {
        var list = BitstringStatusList.empty(131_072, 3);
        list.set(1, 5);
        list.set(131_071, 7);
        assertThat(list.bits()[0]).isEqualTo((byte) 0b000_101_00);
        assertThat(list.entries()).isEqualTo(131_072);
        var read = BitstringStatusList.decode(list.encode(), 3);
        assertThat(read).isEqualTo(list);
        assertThat(read.value(0)).isZero();
        assertThat(read.value(1)).isEqualTo(5);
        assertThat(read.value(131_071)).isEqualTo(7);
        assertThat(BitstringStatusList.of(list.bits(), 3)).isEqualTo(list);
        assertThatThrownBy(() -> list.set(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.decode(list.encode(), 4)).hasMessageContaining("fewer than");
    }

    @Test
    void saysHowLongAListMayBeKept() {
        var from = Instant.parse("2026-11-20T10:00:00Z");
        var list = new StatusListCredential(
                "https://badges.example.org/status/1",
                "did:web:badges.example.org",
                List.of(StatusPurpose.REVOCATION, StatusPurpose.SUSPENSION),
                from,
                from.plus(Duration.ofHours(2)),
                Duration.ofHours(1),
                BitstringStatusList.empty());
        assertThat(list.maxAge(from)).isEqualTo(Duration.ofHours(1));
        assertThat(list.maxAge(from.plus(Duration.ofMinutes(90)))).isEqualTo(Duration.ofMinutes(30));
        assertThat(list.maxAge(from.plus(Duration.ofHours(3)))).isEqualTo(Duration.ZERO);
        var tag = list.entityTag();
        list.list().set(5, true);
        assertThat(list.entityTag()).matches("\"[0-9a-f-]{36}\"").isNotEqualTo(tag);
        var signed = list.sign(Badges.issuing(), Badges.KEY, Badges.METHOD).json();
        assertThat(signed).contains("\"statusPurpose\":[\"revocation\",\"suspension\"]", "\"ttl\":3600000");
    }

    @Test
    void hidesTheRevokedAmongDecoys() {
        var decoys = new RandomIndexes(new Random(7)).decoys(100, index -> index < 60, 30);
        assertThat(decoys).hasSize(30).allMatch(index -> index >= 60);
        assertThat(new RandomIndexes(new Random(7)).decoys(100, index -> index < 60, 80))
                .hasSize(40);
    }

    private static String packed(int bytes) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[bytes]);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
