package org.corymb.badges.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
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

    private static String packed(int bytes) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[bytes]);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
