package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.corymb.badges.Vectors;
import org.junit.jupiter.api.Test;

class PngBakingTest {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final int IHDR_END = 33;

    @Test
    void putsOneUncompressedTextBeforeThePictureAndLeavesAllElse() {
        byte[] baked = PngBaking.bake(PNG, "{\"é\":1}");
        int length = baked.length - PNG.length;

        assertThat(Arrays.copyOf(baked, IHDR_END)).isEqualTo(Arrays.copyOf(PNG, IHDR_END));
        assertThat(Arrays.copyOfRange(baked, IHDR_END + length, baked.length))
                .isEqualTo(Arrays.copyOfRange(PNG, IHDR_END, PNG.length));
        assertThat(new String(baked, IHDR_END + 4, 28, ISO_8859_1)).isEqualTo("iTXtopenbadgecredential\0\0\0\0\0");
        assertThat(PngBaking.unbake(baked)).contains("{\"é\":1}");
    }

    @Test
    void replacesTheOldCredential() {
        assertThat(PngBaking.bake(PngBaking.bake(PNG, "{\"old\":true}"), "{}")).isEqualTo(PngBaking.bake(PNG, "{}"));
    }

    @Test
    void readsCompressedAndOlderTexts() throws Exception {
        byte[] international =
                join("openbadgecredential\0\1\0\0\0".getBytes(ISO_8859_1), deflated("{\"a\":1}".getBytes(UTF_8)));

        assertThat(PngBaking.unbake(with("iTXt", international))).contains("{\"a\":1}");
        assertThat(PngBaking.unbake(with("tEXt", "openbadges\0https://example.org/1".getBytes(ISO_8859_1))))
                .contains("https://example.org/1");
        assertThat(PngBaking.unbake(with("tEXt", "Software\0x".getBytes(ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void refusesATextThatGrowsWithoutBound() throws Exception {
        byte[] bomb = join("openbadgecredential\0\1\0\0\0".getBytes(ISO_8859_1), deflated(new byte[64 << 20]));

        assertThatThrownBy(() -> PngBaking.unbake(with("iTXt", bomb))).isInstanceOf(UnreadableImage.class);
    }

    @Test
    void refusesTwoCredentials() {
        byte[] text = "openbadgecredential\0\0\0\0\0{}".getBytes(ISO_8859_1);
        byte[] twice = insert(with("iTXt", text), PngChunks.write("iTXt", text));

        assertThatThrownBy(() -> PngBaking.unbake(twice)).hasMessageContaining("more than one");
    }

    @Test
    void noticesEachChangedByte() {
        byte[] baked = PngBaking.bake(PNG, "{\"a\":1}");

        for (int i = 0; i < baked.length; i++) {
            byte[] changed = baked.clone();
            changed[i] ^= 0x20;
            assertThatThrownBy(() -> PngBaking.unbake(changed)).as("byte " + i).isInstanceOf(UnreadableImage.class);
        }
        for (int i = 0; i < baked.length; i++) {
            byte[] cut = Arrays.copyOf(baked, i);
            assertThatThrownBy(() -> PngBaking.unbake(cut)).as("cut at " + i).isInstanceOf(UnreadableImage.class);
        }
    }

    @Test
    void readsThePicturesOfTheOfficialValidator() {
        assertThat(PngBaking.unbake(Vectors.bytes("1edtech-validator/ob30/simple-json.png"))
                        .orElseThrow())
                .startsWith("{");
        assertThat(PngBaking.unbake(Vectors.bytes("1edtech-validator/ob30/simple-jwt.png"))
                        .orElseThrow())
                .startsWith("ey");
        assertThat(SvgBaking.unbake(Vectors.bytes("1edtech-validator/ob30/simple-json.svg"))
                        .orElseThrow())
                .startsWith("{");
        assertThat(SvgBaking.unbake(Vectors.bytes("1edtech-validator/ob30/simple-jwt.svg"))
                        .orElseThrow())
                .startsWith("ey");
    }

    private static byte[] with(String type, byte[] data) {
        return insert(PNG, PngChunks.write(type, data));
    }

    private static byte[] insert(byte[] png, byte[] chunk) {
        return join(Arrays.copyOf(png, IHDR_END), chunk, Arrays.copyOfRange(png, IHDR_END, png.length));
    }

    private static byte[] deflated(byte[] text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
