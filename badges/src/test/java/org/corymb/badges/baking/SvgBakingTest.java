package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgBakingTest {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    private static final String NAMESPACE = "\"https://purl.imsglobal.org/ob/v3p0\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPEN + "/>",
                OPEN + " a='>'><g/></svg>",
                "<?xml version='1.0' encoding='UTF-8'?><!-- <svg> -->\n" + OPEN + "><text>ü</text></svg>\n",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                        + OPEN + "></svg>",
                OPEN + " xmlns:openbadges=\"http://openbadges.org\"></svg>",
                "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:g/></s:svg>"
            })
    void carriesAnyText(String svg) {
        for (var text : new String[] {"{\"a\":\"]]> & < ü\"}", "eyJ.eyJ.abc-_"}) {
            assertThat(SvgBaking.unbake(SvgBaking.bake(svg.getBytes(UTF_8), text)))
                    .contains(text);
        }
    }

    @Test
    void changesNothingButTheFirstChildAndTheNamespace() {
        var baked = new String(SvgBaking.bake((OPEN + "><g id='1'/></svg>").getBytes(UTF_8), "{}"), UTF_8);

        assertThat(baked)
                .isEqualTo("<svg xmlns:openbadges=" + NAMESPACE + OPEN.substring(4)
                        + "><openbadges:credential><![CDATA[{}]]></openbadges:credential><g id='1'/></svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPEN + " xmlns:x=" + NAMESPACE + "><x:credential>{&quot;a&quot;:1}</x:credential></svg>",
                OPEN + "><credential xmlns=" + NAMESPACE + "><![CDATA[{\"a\":1}]]></credential></svg>",
                OPEN + "><g><b:credential xmlns:b=" + NAMESPACE + ">{\"a\"<!-- c -->:1}</b:credential></g></svg>"
            })
    void readsAnyPrefixAndEscaping(String svg) {
        assertThat(SvgBaking.unbake(svg.getBytes(UTF_8))).contains("{\"a\":1}");
        assertThat(SvgBaking.unbake(SvgBaking.bake(svg.getBytes(UTF_8), "{\"b\":2}")))
                .contains("{\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + OPEN + " xmlns:o=" + NAMESPACE
                        + "><o:credential>&e;</o:credential></svg>",
                "<!DOCTYPE svg SYSTEM 'file:///nowhere.dtd'>" + OPEN + " xmlns:o=" + NAMESPACE
                        + "><o:credential>&e;</o:credential></svg>",
                OPEN + " xmlns:o=" + NAMESPACE
                        + "><o:credential>{}</o:credential><o:credential>{}</o:credential></svg>",
                OPEN + " xmlns:o=" + NAMESPACE + "><o:credential><g/></o:credential></svg>",
                OPEN + "><g></svg>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                OPEN
            })
    void refusesEntitiesAndWhatIsNotWellFormed(String svg) {
        assertThatThrownBy(() -> SvgBaking.unbake(svg.getBytes(UTF_8))).isInstanceOf(UnreadableImage.class);
    }
}
