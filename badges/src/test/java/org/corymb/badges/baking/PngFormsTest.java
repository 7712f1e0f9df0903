package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PNG file may look like, and what is said about those that look otherwise. */
class PngFormsTest {
    private static final String KEYWORD = "openbadgecredential\0";
    private static final byte[] HEADER = PngChunks.write("IHDR", new byte[13]);
    private static final byte[] PICTURE = PngChunks.write("IDAT", new byte[] {1, 2, 3});
    private static final byte[] END = PngChunks.write("IEND", new byte[0]);
    private static final int LONGEST_TEXT = 4 << 20;

    @Test
    void putsTheTextBeforeTheFirstPartOfThePictureOnly() {
        byte[] baked = PngBaking.bake(png(HEADER, PICTURE, PICTURE, END), "{}");

        assertThat(baked)
                .isEqualTo(png(
                        HEADER,
                        PngChunks.write("iTXt", (KEYWORD + "\0\0\0\0{}").getBytes(UTF_8)),
                        PICTURE,
                        PICTURE,
                        END));
    }

    @Test
    void replacesCredentialsOfEachKindAndKeepsOtherTexts() {
        byte[] software = text("tEXt", "Software\0openbadges");
        byte[] picture = png(
                HEADER,
                software,
                text("tEXt", "openbadges\0https://badges.example.org/1"),
                text("iTXt", "clrcredential\0\0\0\0\0{}"),
                text("iTXt", KEYWORD + "\0\0\0\0{}"),
                text("gAMA", "openbadges\0"),
                PICTURE,
                END);

        assertThat(PngBaking.bake(picture, "{\"a\":1}"))
                .isEqualTo(png(
                        HEADER,
                        software,
                        text("gAMA", "openbadges\0"),
                        text("iTXt", KEYWORD + "\0\0\0\0{\"a\":1}"),
                        PICTURE,
                        END));
    }

    @Test
    void prefersTheCurrentKeywordToTheOldOne() {
        byte[] both = png(
                HEADER,
                text("tEXt", "openbadges\0https://badges.example.org/1"),
                text("iTXt", KEYWORD + "\0\0\0\0{}"),
                PICTURE,
                END);

        assertThat(PngBaking.unbake(both)).contains("{}");
    }

    @Test
    void readsTextsOfEachKind() {
        byte[] packed = deflated("{\"n\":\"é\"}".getBytes(UTF_8));

        assertThat(unbaked("tEXt", "openbadges\0n=\u00e9".getBytes(ISO_8859_1))).isEqualTo("n=é");
        assertThat(unbaked("zTXt", join((KEYWORD + "\0").getBytes(UTF_8), packed)))
                .isEqualTo("{\"n\":\"é\"}");
        assertThat(unbaked("iTXt", (KEYWORD + "\0\0de\0Abzeichen\0{\"n\":\"é\"}").getBytes(UTF_8)))
                .isEqualTo("{\"n\":\"é\"}");
        assertThat(unbaked("iTXt", join((KEYWORD + "\1\0de\0Abzeichen\0").getBytes(UTF_8), packed)))
                .isEqualTo("{\"n\":\"é\"}");
        assertThat(unbaked("iTXt", (KEYWORD + "\0\0\0\0").getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0\0", "\0\0de", "\0\0de\0", "\0\0de\0Abzeichen", "\1\0\0"})
    void refusesInternationalTextsThatAreCutOff(String rest) {
        assertThatThrownBy(() -> unbaked("iTXt", (KEYWORD + rest).getBytes(UTF_8)))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("The text chunk of this PNG file is cut off.");
    }

    @Test
    void refusesPackedTextsThatAreDamaged() {
        byte[] packed = deflated("{\"a\":1}".getBytes(UTF_8));
        byte[] start = (KEYWORD + "\0").getBytes(UTF_8);

        for (byte[] cut : new byte[][] {join(start, Arrays.copyOf(packed, packed.length - 6)), start}) {
            assertThatThrownBy(() -> unbaked("zTXt", cut))
                    .hasMessage("The compressed text of this PNG file is damaged or too long.");
        }
        assertThatThrownBy(() -> unbaked("zTXt", KEYWORD.getBytes(UTF_8)))
                .hasMessage("The compressed text of this PNG file is damaged or too long.");
        assertThatThrownBy(() -> unbaked("zTXt", join(start, new byte[] {1, 2, 3})))
                .hasMessage("The compressed text of this PNG file is damaged.");
    }

    @Test
    void unpacksTextsUpToTheirBound() {
        byte[] start = (KEYWORD + "\0").getBytes(UTF_8);

        assertThat(unbaked("zTXt", join(start, deflated(new byte[LONGEST_TEXT]))))
                .hasSize(LONGEST_TEXT);
        assertThatThrownBy(() -> unbaked("zTXt", join(start, deflated(new byte[LONGEST_TEXT + 1]))))
                .hasMessage("The compressed text of this PNG file is damaged or too long.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "79, 79", "80, 0"})
    void readsKeywordsUpToTheirBound(int length, int read) {
        assertThat(PngText.keyword(("k".repeat(length) + "\0text").getBytes(UTF_8)))
                .hasSize(read);
        assertThat(PngText.keyword("k".repeat(length).getBytes(UTF_8))).isEmpty();
    }

    @Test
    void refusesFilesThatAreNotFramedAsPictures() {
        var wrong = List.of(
                png(HEADER, PICTURE),
                png(HEADER, END),
                png(PICTURE, END),
                png(PICTURE, HEADER, END),
                png(HEADER, text("tEXt", "k\0"), END),
                png(HEADER, PICTURE, END, END),
                png(HEADER, PICTURE, END, new byte[1]));
        for (byte[] png : wrong) {
            assertThatThrownBy(() -> PngBaking.unbake(png))
                    .hasMessage("This PNG file is cut off, has bytes after its end, or has no picture.");
        }
        assertThat(PngBaking.unbake(png(HEADER, PICTURE, END))).isEmpty();
    }

    @Test
    void saysWhereAChunkIsWrong() {
        byte[] negative = HEADER.clone();
        negative[0] = (byte) 0x80;
        byte[] longer = HEADER.clone();
        longer[3] = 14;
        byte[] damaged = HEADER.clone();
        damaged[10] ^= 1;

        assertThatThrownBy(() -> PngBaking.unbake(png(negative, PICTURE, END)))
                .hasMessage("This PNG file has a chunk that is longer than the file.");
        assertThatThrownBy(() -> PngBaking.unbake(png(longer)))
                .hasMessage("This PNG file has a chunk that is longer than the file.");
        assertThatThrownBy(() -> PngBaking.unbake(png(damaged, PICTURE, END)))
                .hasMessage("This PNG file is damaged: a checksum does not fit.");
        assertThatThrownBy(() -> PngBaking.unbake(png(HEADER, new byte[11]))).hasMessage("This PNG file is cut off.");
    }

    @Test
    void readsSoManyChunksAndNoMore() {
        var chunks = new ArrayList<byte[]>(List.of(HEADER, PICTURE));
        while (chunks.size() < 20_000) {
            chunks.add(text("tEXt", ""));
        }
        chunks.add(END);
        assertThat(PngBaking.unbake(png(chunks.toArray(byte[][]::new)))).isEmpty();

        chunks.add(2, PICTURE);
        assertThatThrownBy(() -> PngBaking.unbake(png(chunks.toArray(byte[][]::new))))
                .isInstanceOf(UnreadableImage.class);
    }

    @Test
    void knowsAPngFileByItsFirstBytes() {
        byte[] signature = PngChunks.SIGNATURE.clone();

        assertThat(PngBaking.recognises(Arrays.copyOf(signature, 9))).isTrue();
        assertThat(PngBaking.recognises(signature)).isFalse();
        assertThatThrownBy(() -> PngBaking.unbake(signature)).hasMessage("This is not a PNG file.");
        assertThatThrownBy(() -> PngBaking.unbake(new byte[PngBaking.LARGEST_FILE]))
                .hasMessage("This is not a PNG file.");
        assertThatThrownBy(() -> PngBaking.unbake(new byte[PngBaking.LARGEST_FILE + 1]))
                .hasMessage("This PNG file is larger than 32 MB.");
    }

    private static String unbaked(String type, byte[] data) {
        return PngBaking.unbake(png(HEADER, PngChunks.write(type, data), PICTURE, END))
                .orElseThrow();
    }

    private static byte[] text(String type, String latin) {
        return PngChunks.write(type, latin.getBytes(ISO_8859_1));
    }

    private static byte[] png(byte[]... chunks) {
        return join(PngChunks.SIGNATURE, join(chunks));
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] deflated(byte[] text) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
