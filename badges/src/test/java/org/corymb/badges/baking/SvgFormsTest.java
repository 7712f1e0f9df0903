package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SVG file may look like, and what is said about those that look otherwise. */
class SvgFormsTest {
    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg'";
    private static final String NAMESPACE = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    private static final String ROOT = OPEN + " xmlns:o='https://purl.imsglobal.org/ob/v3p0'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "<svg/>",
                "<svg\n",
                "<a-b.c:svg ",
                " \r\n<?xml",
                "<!-- drawn -->",
                "<!DOCTYPE svg>",
                "\uFEFF<svg>",
                "\uFEFF <svg>"
            })
    void knowsAnSvgFileByItsStart(String start) {
        assertThat(SvgBaking.recognises(start.getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "svg", "<svgs>", "<g:svg", "<html>", "{}", "x<svg>", "<1:svg>"})
    void knowsWhatIsNoSvgFile(String start) {
        assertThat(SvgBaking.recognises(start.getBytes(UTF_8))).isFalse();
        assertThat(SvgBaking.recognises((" ".repeat(512) + "<svg>").getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                OPEN + "/>|" + OPEN + "><openbadges:credential verify=\"a.b.c\"/></svg>",
                OPEN + " ></svg>|" + OPEN + " ><openbadges:credential verify=\"a.b.c\"/></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'></s:svg>"
                        + "|<s:svg xmlns:s='http://www.w3.org/2000/svg'><openbadges:credential verify=\"a.b.c\"/></s:svg>",
                "<svg\txmlns='http://www.w3.org/2000/svg'/>"
                        + "|<svg\txmlns='http://www.w3.org/2000/svg'><openbadges:credential verify=\"a.b.c\"/></svg>",
                OPEN + " a='>' b=\"'>\"><!--<g>--><g/></svg>"
                        + "|" + OPEN
                        + " a='>' b=\"'>\"><openbadges:credential verify=\"a.b.c\"/><!--<g>--><g/></svg>",
            })
    void putsTheElementFirst(String svg, String expected) {
        int name = expected.indexOf("svg") + 3;
        var declared = expected.substring(0, name) + NAMESPACE + expected.substring(name);

        assertThat(baked(svg, "a.b.c")).isEqualTo(declared);
        assertThat(SvgBaking.unbake(declared.getBytes(UTF_8))).contains("a.b.c");
    }

    @Test
    void usesThePrefixThatIsThere() {
        assertThat(baked(OPEN + NAMESPACE + "/>", "a.b.c"))
                .isEqualTo(OPEN + NAMESPACE + "><openbadges:credential verify=\"a.b.c\"/></svg>");
        var single = NAMESPACE.replace('"', '\'').replace("=", " = ");
        assertThat(baked(OPEN + single + "/>", "a.b.c"))
                .isEqualTo(OPEN + single + "><openbadges:credential verify=\"a.b.c\"/></svg>");
        assertThat(baked(OPEN + " xmlns:openbadges='http://openbadges.org'/>", "a.b.c"))
                .isEqualTo(OPEN + " xmlns:openbadges='http://openbadges.org'><openbadges:credential" + NAMESPACE
                        + " verify=\"a.b.c\"/></svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<o:credential>{\"old\":1}</o:credential>",
                "<o:credential verify='old'/>",
                "<o:credential verify='old'></o:credential>",
                "<o:credential\n><![CDATA[{\"old\":\"</o:credential>\"}]]></o:credential>"
            })
    void replacesTheOldElement(String old) {
        assertThat(baked(ROOT + "<g id='1'/>" + old + "<g id='2'/></svg>", "a.b.c"))
                .isEqualTo(ROOT.replace("<svg", "<svg" + NAMESPACE)
                        + "<openbadges:credential verify=\"a.b.c\"/><g id='1'/><g id='2'/></svg>");
    }

    @Test
    void readsOlderBadgesAndNoOtherElements() {
        for (var scheme : new String[] {"http", "https"}) {
            var older = OPEN + " xmlns:o='" + scheme + "://openbadges.org'>";
            assertThat(unbaked(older + "<o:assertion verify=' eyJ.eyJ.abc '/></svg>"))
                    .contains("eyJ.eyJ.abc");
            assertThat(unbaked(older + "<o:credential verify='eyJ.eyJ.abc'/></svg>"))
                    .isEmpty();
        }
        assertThat(unbaked(ROOT + "<o:assertion verify='eyJ.eyJ.abc'/></svg>")).isEmpty();
        assertThat(unbaked(OPEN + "><credential>{}</credential></svg>")).isEmpty();
    }

    @Test
    void prefersWhatIsInsideTheElement() {
        assertThat(unbaked(ROOT + "<o:credential verify='a.b.c'> {} </o:credential></svg>"))
                .contains("{}");
        assertThat(unbaked(ROOT + "<o:credential/></svg>")).contains("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<html xmlns='http://www.w3.org/2000/svg'/>|This XML file is not an SVG image.",
                "<svg/>|This XML file is not an SVG image.",
                OPEN + "><g></svg>|This is not a well-formed SVG file.",
                OPEN + "><!-- |This SVG file is cut off.",
                OPEN + " a='|This SVG file is cut off.",
                OPEN + "|This SVG file is cut off.",
                "<!DOCTYPE svg [<!ENTITY e 'x'>]>" + OPEN
                        + "/>|This SVG file defines a document type of its own, which is not read.",
                "<!DOCTYPE svg|This SVG file defines a document type of its own, which is not read.",
                "<!DOCTYPE svg SYSTEM 'file:///nowhere.dtd'>" + OPEN
                        + ">&e;</svg>|This SVG file uses entities, which are not read.",
                ROOT + "<o:credential><g/></o:credential></svg>|The credential in this SVG file has markup inside.",
                "<!DOCTYPE svg SYSTEM 'file:///nowhere.dtd'>" + ROOT
                        + "<o:credential>&e;</o:credential></svg>|The credential in this SVG file has markup inside.",
                ROOT + "<o:credential>{}</o:credential><o:credential>{}</o:credential></svg>"
                        + "|This SVG file carries more than one credential.",
                "text|This is not a well-formed SVG file."
            })
    void saysWhyAFileIsNotRead(String svg, String why) {
        assertThatThrownBy(() -> unbaked(svg))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage(why);
        if (!why.contains("more than one")) {
            assertThatThrownBy(() -> baked(svg, "{}")).hasMessage(why);
        }
    }

    @Test
    void readsFilesOfBearableSize() {
        byte[] large = new byte[SvgBaking.LARGEST_FILE + 1];
        assertThatThrownBy(() -> SvgBaking.unbake(large)).hasMessage("This SVG file is larger than 8 MB.");
        assertThatThrownBy(() -> SvgBaking.unbake(new byte[SvgBaking.LARGEST_FILE]))
                .hasMessage("This is not a well-formed SVG file.");
        assertThatThrownBy(() -> SvgBaking.unbake((OPEN + "><text>\u00fc</text></svg>").getBytes(ISO_8859_1)))
                .hasMessage("This SVG file is not written in UTF-8.");
        assertThat(unbaked(OPEN + ">" + "<g>".repeat(255) + "</g>".repeat(255) + "</svg>"))
                .isEmpty();
        assertThatThrownBy(() -> unbaked(OPEN + ">" + "<g>".repeat(256) + "</g>".repeat(256) + "</svg>"))
                .hasMessage("This SVG file is nested too deeply.");
        assertThat(unbaked(OPEN + ">" + "<g></g>".repeat(300) + "</svg>")).isEmpty();
        assertThat(unbaked(
                        ROOT + "<o:credential>{}</o:credential>" + "<g>".repeat(255) + "</g>".repeat(255) + "</svg>"))
                .contains("{}");
    }

    @Test
    void readsCredentialsOfBearableLength() {
        var longest = "x".repeat(4 << 20);

        assertThat(unbaked(ROOT + "<o:credential>" + longest + "</o:credential></svg>"))
                .contains(longest);
        assertThatThrownBy(() -> unbaked(ROOT + "<o:credential>x" + longest + "</o:credential></svg>"))
                .hasMessage("The credential in this SVG file is too long.");
    }

    /** The file would not say the same any more: the text of a token is not looked into before. */
    @Test
    void refusesWhatDoesNotComeOutAsItWentIn() {
        assertThatThrownBy(() -> baked(OPEN + "/>", "a\"b")).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> baked(OPEN + "/>", "a&amp;b")).hasMessage("This SVG file cannot be baked.");
    }

    private static String baked(String svg, String credential) {
        return new String(SvgBaking.bake(svg.getBytes(UTF_8), credential), UTF_8);
    }

    private static java.util.Optional<String> unbaked(String svg) {
        return SvgBaking.unbake(svg.getBytes(UTF_8));
    }
}
