package org.corymb.badges.internal.selective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.encoding.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of RFC 8949 that proofs use, each in its shortest form only. */
class CborTest {
    private static final int TAG = 0x5d01;
    private static final byte[] LABEL = new byte[32];

    @ParameterizedTest
    @CsvSource({"0, 00", "23, 17", "24, 1818", "255, 18ff", "256, 190100", "258, 190102", "65535, 19ffff"})
    void writesAndReadsNumbersInTheirShortestForm(int number, String hex) {
        assertThat(hex(new CborWriter(TAG).number(number))).isEqualTo("d95d01" + hex);
        var reader = reader(hex);
        assertThat(reader.number()).isEqualTo(number);
        reader.end();
    }

    @Test
    void writesEachForm() {
        assertThat(hex(new CborWriter(TAG).array(2))).isEqualTo("d95d0182");
        assertThat(hex(new CborWriter(TAG).map(2))).isEqualTo("d95d01a2");
        assertThat(hex(new CborWriter(TAG).bytes(new byte[] {1, 2}))).isEqualTo("d95d01420102");
        assertThat(hex(new CborWriter(TAG).string("é"))).isEqualTo("d95d0162c3a9");
        assertThatThrownBy(() -> new CborWriter(TAG).number(65_536))
                .hasMessage("The credential is too large to be shown in parts.");
    }

    @ParameterizedTest
    @CsvSource({
        "1817, has another form",
        "1900ff, has another form",
        "20, has another form",
        "40, has another form",
        "1a00010000, has a value that is too long",
        "1f, has a value that is too long",
        "18, ends too early",
        "1901, ends too early",
        "'', ends too early"
    })
    void refusesOtherFormsOfANumber(String hex, String why) {
        assertThatThrownBy(() -> reader(hex).number())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void readsPartsOfTheSizeThatIsAskedFor() {
        assertThat(reader("82").array(2, 2)).isEqualTo(2);
        assertThat(reader("82").array(0, 3)).isEqualTo(2);
        assertThat(reader("a2").map(2)).isEqualTo(2);
        assertThat(reader("420102").bytes(2)).containsExactly(1, 2);
        assertThat(reader("62c3a9").string()).isEqualTo("é");
        for (Runnable other : List.<Runnable>of(
                () -> reader("82").array(3, 4),
                () -> reader("82").array(0, 1),
                () -> reader("a2").map(1),
                () -> reader("420102").bytes(1),
                () -> reader("420102").bytes(3))) {
            assertThatThrownBy(other::run).hasMessage("has a part of another size");
        }
        assertThatThrownBy(() -> reader("4201").bytes(2)).hasMessage("ends too early");
        assertThatThrownBy(() -> reader("0000").end()).hasMessage("goes on after its end");
    }

    @Test
    void knowsItsTag() {
        assertThat(CborReader.hasTag(bytes("d95d01"), TAG)).isTrue();
        for (var hex : List.of("", "d9", "d95d", "d95d00", "d95c01", "d85d01")) {
            assertThat(CborReader.hasTag(bytes(hex), TAG)).as(hex).isFalse();
        }
        assertThatThrownBy(() -> new CborReader(bytes("d95d00"), TAG)).hasMessage("is not a proof of this suite");
    }

    @Test
    void readsABaseProofAsItWasWritten() {
        byte[] statement = filled(64, 4);
        var base = new BaseDisclosure(
                Octets.of(filled(64, 1)),
                Octets.of(filled(35, 2)),
                Octets.of(filled(32, 3)),
                Collections.nCopies(30, statement),
                List.of("/issuer", "/é"));

        var read = BaseDisclosure.read(Multibase.decode(base.text()));

        assertThat(read.baseSignature()).isEqualTo(base.baseSignature());
        assertThat(read.publicKey()).isEqualTo(base.publicKey());
        assertThat(read.labelKey()).isEqualTo(base.labelKey());
        assertThat(read.signatures()).hasSize(30).containsOnly(statement);
        assertThat(read.pointers()).containsExactly("/issuer", "/é");
        assertRefusedWhenChangedInLength(Multibase.decode(base.text()), BaseDisclosure::read);
    }

    @Test
    void readsADisclosureAsItWasWritten() {
        var label = "_:u" + org.corymb.badges.internal.encoding.Base64Url.encode(filled(32, 5));
        var disclosure = new Disclosure(
                Octets.of(filled(64, 1)),
                Octets.of(filled(35, 2)),
                List.of(filled(64, 4)),
                Map.of("_:c14n10", label, "_:c14n2", "_:u" + "A".repeat(43)),
                List.of(0, 300));

        var read = Disclosure.read(Multibase.decode(disclosure.text()));

        assertThat(read.baseSignature()).isEqualTo(disclosure.baseSignature());
        assertThat(read.publicKey()).isEqualTo(disclosure.publicKey());
        assertThat(read.signatures()).hasSize(1).containsOnly(filled(64, 4));
        assertThat(read.labels()).isEqualTo(disclosure.labels());
        assertThat(read.mandatory()).containsExactly(0, 300);
        assertThat(HexFormat.of().formatHex(Multibase.decode(disclosure.text())))
                .contains("a202" + "5820" + "00".repeat(32) + "0a" + "5820" + "05".repeat(32) + "8200" + "19012c");
        assertRefusedWhenChangedInLength(Multibase.decode(disclosure.text()), Disclosure::read);
    }

    @Test
    void refusesANameThatStandsThereTwice() {
        var start = "85" + "5840" + "01".repeat(64) + "5823" + "02".repeat(35) + "80";
        var label = "5820" + HexFormat.of().formatHex(LABEL);

        assertThat(Disclosure.read(bytes("d95d01" + start + "a1" + "01" + label + "80"))
                        .labels())
                .containsOnlyKeys("_:c14n1");
        assertThatThrownBy(() -> Disclosure.read(bytes("d95d01" + start + "a2" + "01" + label + "01" + label + "80")))
                .hasMessage("has a name twice");
    }

    private static void assertRefusedWhenChangedInLength(byte[] bytes, java.util.function.Consumer<byte[]> read) {
        for (int length = 0; length <= bytes.length + 1; length++) {
            byte[] other = Arrays.copyOf(bytes, length);
            if (length != bytes.length) {
                assertThatThrownBy(() -> read.accept(other)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static String hex(CborWriter writer) {
        return HexFormat.of().formatHex(Multibase.decode(writer.text()));
    }

    private static CborReader reader(String hex) {
        return new CborReader(bytes("d95d01" + hex), TAG);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
