package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class LearnerRecordBakingTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>";

    @Test
    void aRecordHasAKeywordOfItsOwnInAPngFile() {
        byte[] baked = PngBaking.bake(PNG, "{\"a\":1}", CredentialKind.CLR);
        assertThat(new String(baked, ISO_8859_1)).contains("iTXtclrcredential\0\0\0\0\0{\"a\":1}");
        assertThat(PngBaking.unbake(baked)).contains("{\"a\":1}");
        assertThat(PngBaking.bake(baked, "{}")).isEqualTo(PngBaking.bake(PNG, "{}"));
    }

    @Test
    void aRecordHasANamespaceOfItsOwnInAnSvgFile() {
        for (var credential : new String[] {"{\"a\":1}", "eyJ.eyJ.abc"}) {
            byte[] baked = SvgBaking.bake(SVG.getBytes(UTF_8), credential, CredentialKind.CLR);
            assertThat(new String(baked, UTF_8))
                    .contains("xmlns:clr=\"https://purl.imsglobal.org/clr/v2p0\"", "<clr:credential");
            assertThat(SvgBaking.unbake(baked)).contains(credential);
            assertThat(SvgBaking.unbake(SvgBaking.bake(baked, "{}"))).contains("{}");
        }
    }
}
