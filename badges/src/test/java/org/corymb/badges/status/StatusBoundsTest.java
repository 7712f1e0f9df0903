package org.corymb.badges.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.SpecificationViolation;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.internal.encoding.Multibase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How large, wide and old a status list may be. */
class StatusBoundsTest {
    private static final String ID = "https://badges.example.org/status/1";
    private static final Instant FROM = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"131072, 1", "131080, 1", "67108864, 1", "131072, 8", "8388608, 8"})
    void hasEntriesWithinItsBounds(int entries, int size) {
        var list = BitstringStatusList.empty(entries, size);

        assertThat(list.entries()).isEqualTo(entries);
        assertThat(list.size()).isEqualTo(size);
        assertThat(list.bits()).hasSize(entries / 8 * size);
        assertThat(BitstringStatusList.of(list.bits(), size)).isEqualTo(list).hasSameHashCodeAs(list);
    }

    @ParameterizedTest
    @CsvSource({"131071, 1", "131064, 1", "131081, 1", "67108872, 1", "8388616, 8"})
    void refusesOtherNumbersOfEntries(int entries, int size) {
        assertThatThrownBy(() -> BitstringStatusList.empty(entries, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A status list has 131072 entries or more, not " + entries + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9})
    void refusesEntriesOfOtherWidths(int size) {
        assertThatThrownBy(() -> BitstringStatusList.empty(131_072, size))
                .hasMessage("An entry has 1 to 8 bits, not " + size + ".");
        assertThatThrownBy(() -> BitstringStatusList.of(new byte[16_384], size))
                .hasMessage("Entries of " + size + " bits do not fill 16384 bytes.");
        assertThatThrownBy(() -> BitstringStatusList.decode(packed(131_072), size))
                .hasMessage("The status list has fewer than 131072 entries.");
    }

    @Test
    void readsListsWithinItsBounds() {
        assertThat(BitstringStatusList.decode(packed(16_384)).entries()).isEqualTo(131_072);
        assertThat(BitstringStatusList.decode(packed(8 << 20)).entries()).isEqualTo(1 << 26);
        assertThat(BitstringStatusList.decode(packed(131_072), 8).size()).isEqualTo(8);
        assertThat(BitstringStatusList.of(new byte[16_384]).entries()).isEqualTo(131_072);
        for (int size : new int[] {1, 8}) {
            assertThatThrownBy(() -> BitstringStatusList.decode(packed(16_384 * size - 1), size))
                    .hasMessage("The status list has fewer than 131072 entries.");
        }
        assertThatThrownBy(() -> BitstringStatusList.decode(packed((8 << 20) + 1)))
                .hasMessage("The status list has more than 67108864 entries.");
        assertThatThrownBy(() -> BitstringStatusList.decode("zAA"))
                .hasMessage("The status list is not written as multibase base64url.");
        assertThatThrownBy(() -> BitstringStatusList.decode("uAAAA")).hasMessage("The status list is not gzipped.");
        assertThatThrownBy(() -> BitstringStatusList.of(new byte[16_385], 2))
                .hasMessage("Entries of 2 bits do not fill 16385 bytes.");
    }

    @Test
    void setsNothingButTheEntry() {
        var list = BitstringStatusList.empty(131_072, 3);
        list.set(2, 5);
        list.set(2, 2);
        list.set(3, true);

        assertThat(List.of(list.value(1), list.value(2), list.value(3), list.value(4)))
                .containsExactly(0, 2, 7, 0);
        assertThat(list.isSet(2)).isTrue();
        assertThat(list.isSet(4)).isFalse();
        list.set(3, false);
        assertThat(list.value(3)).isZero();
        for (int value : new int[] {-1, 8}) {
            assertThatThrownBy(() -> list.set(0, value))
                    .hasMessage("The value " + value + " does not fit into 3 bits.");
        }
        for (long index : new long[] {-1, 131_072, 1L << 40}) {
            assertThatThrownBy(() -> list.value(index)).hasMessage("The status list has no entry " + index + ".");
            assertThatThrownBy(() -> list.set(index, 1)).hasMessage("The status list has no entry " + index + ".");
        }
    }

    @Test
    void givesAwayCopiesOfItsBits() {
        var list = BitstringStatusList.empty();
        byte[] bits = list.bits();
        bits[0] = 1;
        assertThat(list.isSet(7)).isFalse();
        var other = BitstringStatusList.of(bits);
        bits[0] = 0;
        assertThat(other.isSet(7)).isTrue();
        assertThat(other).isNotEqualTo(list).isNotEqualTo(ID);
        assertThat(BitstringStatusList.empty(262_144, 1)).isNotEqualTo(BitstringStatusList.empty(131_072, 2));
    }

    /** Chance that always says the same must not keep places from being found. */
    @Test
    void looksForAPlaceAlsoWithoutLuck() {
        RandomGenerator same = () -> 0L;
        var asked = new HashSet<Integer>();

        assertThat(new RandomIndexes(same).pick(10, index -> asked.add(index) || index >= 0))
                .isEmpty();
        assertThat(asked).hasSize(10);
        assertThat(new RandomIndexes(same).pick(10, index -> index != 7)).hasValue(7);
        assertThat(new RandomIndexes(same).pick(10, index -> index != 9)).hasValue(9);
        assertThat(new RandomIndexes(same).pick(10, _ -> true)).isEmpty();
        assertThat(new RandomIndexes(same).decoys(10, index -> index < 8, 1)).containsExactly(8);
        assertThat(new RandomIndexes(same).decoys(10, index -> index < 8, 3)).containsExactly(8, 9);
        assertThat(new RandomIndexes(same).decoys(10, _ -> false, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, PT1H", "3599, PT1H", "3600, PT1H", "3601, PT59M59S", "7200, PT0S", "7201, PT0S"})
    void mayBeKeptAsLongAsBothAllow(int seconds, Duration longest) {
        assertThat(credential(FROM.plusSeconds(7200), Duration.ofHours(1)).maxAge(FROM.plusSeconds(seconds)))
                .isEqualTo(longest);
    }

    @Test
    void mayBeKeptForWholeSeconds() {
        assertThat(credential(FROM.plusSeconds(60), null).maxAge(FROM.plusMillis(1)))
                .isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void refusesWhatTheSpecificationForbids() {
        assertThatThrownBy(() -> credential(FROM, null))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("validUntil must be after validFrom");
        assertThatThrownBy(() -> credential(FROM.plusSeconds(1), Duration.ofNanos(999_999)))
                .hasMessageContaining("ttl must be above zero");
        assertThat(credential(FROM.plusSeconds(1), Duration.ofMillis(1)).timeToLive())
                .isEqualTo(Duration.ofMillis(1));
        assertThatThrownBy(() -> credential("status/1", Badges.CENTRE.did(), List.of(StatusPurpose.REVOCATION)))
                .hasMessageContaining("BitstringStatusListCredential.id must be an absolute URI, not \"status/1\"");
        assertThatThrownBy(() -> credential(ID, "centre", List.of(StatusPurpose.REVOCATION)))
                .hasMessageContaining("BitstringStatusListCredential.issuer must be an absolute URI, not \"centre\"");
        assertThatThrownBy(() -> credential(ID, Badges.CENTRE.did(), List.of()))
                .hasMessageContaining("BitstringStatusList.statusPurpose must be there");
    }

    @Test
    void isPublishedWithItsMembers() {
        var signed = credential(FROM.plusSeconds(60), null)
                .sign(Badges.issuing(), Badges.KEY, Badges.METHOD)
                .json();

        assertThat(signed)
                .startsWith(
                        "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"id\":\"" + ID
                                + "\",\"type\":[\"VerifiableCredential\",\"BitstringStatusListCredential\"],\"issuer\":\""
                                + Badges.CENTRE.did()
                                + "\",\"validFrom\":\"2026-11-20T10:00:00Z\",\"validUntil\":\"2026-11-20T10:01:00Z\","
                                + "\"credentialSubject\":{\"id\":\"" + ID
                                + "#list\",\"type\":\"BitstringStatusList\",\"statusPurpose\":\"revocation\",\"encodedList\":\"u");
    }

    private static StatusListCredential credential(Instant until, Duration timeToLive) {
        return new StatusListCredential(
                ID,
                Badges.CENTRE.did(),
                List.of(StatusPurpose.REVOCATION),
                FROM,
                until,
                timeToLive,
                BitstringStatusList.empty());
    }

    private static StatusListCredential credential(String id, String issuer, List<StatusPurpose> purposes) {
        return new StatusListCredential(
                id, issuer, purposes, FROM, FROM.plusSeconds(1), null, BitstringStatusList.empty());
    }

    private static String packed(int bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[bytes]);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return Multibase.base64Url(packed.toByteArray());
    }
}
