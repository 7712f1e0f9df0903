package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corymb.badges.status.BitstringStatusList;
import org.junit.jupiter.api.Test;

class UnpackedListsTest {
    @Test
    void unpacksAVersionOnce() {
        var list = BitstringStatusList.empty();
        list.set(7, true);
        var encoded = list.encode();

        var first = UnpackedLists.of(StatusListForm.BITSTRING, encoded, 1);

        assertThat(first).isEqualTo(list);
        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, new String(encoded.toCharArray()), 1))
                .isSameAs(first);
    }

    @Test
    void unpacksTheNextVersionAnew() {
        var list = BitstringStatusList.empty();
        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, list.encode(), 1).isSet(9))
                .isFalse();

        list.set(9, true);

        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, list.encode(), 1).isSet(9))
                .isTrue();
    }

    @Test
    void tellsEntriesOfOtherWidthsApart() {
        var encoded = BitstringStatusList.empty(BitstringStatusList.SMALLEST, 2).encode();

        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, encoded, 1).entries())
                .isEqualTo(2 * BitstringStatusList.SMALLEST);
        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, encoded, 2).entries())
                .isEqualTo(BitstringStatusList.SMALLEST);
    }

    @Test
    void tellsTheFormsApart() {
        var encoded = BitstringStatusList.empty().encode();
        UnpackedLists.of(StatusListForm.BITSTRING, encoded, 1);

        assertThatThrownBy(() -> UnpackedLists.of(StatusListForm.LIST_2021, encoded, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(UnpackedLists.of(StatusListForm.LIST_2021, encoded.substring(1), 1))
                .isEqualTo(BitstringStatusList.empty());
    }

    @Test
    void doesNotKeepALargeList() {
        var encoded = BitstringStatusList.empty(BitstringStatusList.LARGEST).encode();

        assertThat(UnpackedLists.of(StatusListForm.BITSTRING, encoded, 1))
                .isNotSameAs(UnpackedLists.of(StatusListForm.BITSTRING, encoded, 1));
    }

    @Test
    void refusesWhatIsNoListEachTime() {
        assertThatThrownBy(() -> UnpackedLists.of(StatusListForm.BITSTRING, "uAAAA", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnpackedLists.of(StatusListForm.BITSTRING, "uAAAA", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
