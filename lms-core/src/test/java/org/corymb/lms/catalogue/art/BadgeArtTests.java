package org.corymb.lms.catalogue.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class BadgeArtTests {

    @ParameterizedTest
    @MethodSource("org.corymb.lms.catalogue.art.ArtPresets#names")
    void drawsEachOfTheFamilyAsWellFormedSvgWithItsDescription(String preset) throws Exception {
        var art = preset(preset);

        for (var svg : new String[] {art.svg(), art.outlinedSvg()}) {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getAttribute("viewBox"))
                    .isEqualTo("0 0 480 " + art.body().heightFor(480));
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(art.description());
        }
    }

    @ParameterizedTest
    @MethodSource("org.corymb.lms.catalogue.art.ArtPresets#names")
    void paintsEachOfTheFamilyInItsColourOnATransparentGround(String preset) throws Exception {
        var art = preset(preset);

        var image = ImageIO.read(new ByteArrayInputStream(art.png(480)));

        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(art.body().heightFor(480));
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        var underTheLettering = (int) (art.body().centre + art.body().ring + 20);
        assertThat(image.getRGB(240, underTheLettering) & 0xffffff)
                .isEqualTo(art.palette().main().rgb());
    }

    @Test
    void tellsTheSpeciesOfTheFamilyApartWithoutColour() {
        var species = new HashSet<String>();

        for (var name : ArtPresets.names()) {
            var plant = preset(name).plant();
            species.add(plant.form() + " " + plant.rays() + " " + plant.head());
        }

        assertThat(species).hasSameSizeAs(ArtPresets.names());
    }

    @Test
    void lettersThePageWithTextAndTheTravellingFileWithOutlines() {
        var art = preset("cef");

        assertThat(art.svg()).contains(">COMMUNITY ENGAGEMENT FOUNDATIONS</textPath>", "@media (max-width:120px)");
        assertThat(art.outlinedSvg()).doesNotContain("<text").contains("@media (max-width:120px)");
    }

    @Test
    void lettersEuropeanNames() {
        var art = ArtParameters.read(Map.of("preset", "noc"), "Łódź, Ærø & Київ", "Ίδρυμα Żółć", "");

        assertThat(art.svg()).contains(">ŁÓDŹ, ÆRØ &amp; КИЇВ</textPath>");
        assertThat(art.png(480)).isNotEmpty();
    }

    @Test
    void refusesLetteringThatIsHardToRead() {
        assertThatThrownBy(() -> ArtParameters.read(Map.of("preset", "cef", "letter", "#c49be2"), "A", "B", ""))
                .isInstanceOf(UnusableArt.class)
                .hasMessage("art.letter: #c49be2 on #63298c has a contrast of 4.10, must be at least 4.5");
    }

    @Test
    void refusesACorymbThatReadsAsACandelabrum() {
        assertThatThrownBy(() -> ArtParameters.read(Map.of("preset", "pbk", "rays", 7), "A", "B", ""))
                .hasMessageContaining("art.rays")
                .hasMessageContaining("candelabrum");
    }

    @Test
    void namesAParameterThatDoesNotExistAndAValueThatDoesNotFit() {
        assertThatThrownBy(() -> ArtParameters.read(Map.of("preset", "cef", "colour", "red"), "A", "B", ""))
                .hasMessageStartingWith("art.colour: is not a parameter");
        assertThatThrownBy(() -> ArtParameters.read(Map.of("body", "disk"), "A", "B", ""))
                .hasMessage("art.body: is \"disk\", must be one of disc, hexagon, rosette");
    }

    @Test
    void refusesASignThatTheLetteringDoesNotHave() {
        assertThatThrownBy(() -> ArtParameters.read(Map.of("preset", "cef"), "日本", "B", ""))
                .hasMessage("art.upper: the lettering has no sign for \"日\"");
    }

    @Test
    void keepsEveryParameterThroughJson() {
        var art = preset("ccf");

        var json = JsonMapper.shared().writeValueAsString(ArtParameters.parameters(art));

        assertThat(ArtParameters.read(json, "", "", "")).isEqualTo(art);
    }

    @Test
    void describesWhatItDrew() {
        assertThat(preset("cef").description())
                .isEqualTo(
                        "Purple disc with a white centre. In the centre a purple umbel of nine rays, each ending in a"
                                + " cluster of seven dots. Around it in white: Community Engagement Foundations, Umbel Centre.");
    }

    private static BadgeArt preset(String name) {
        return ArtParameters.read(Map.of("preset", name), "Community Engagement Foundations", "Umbel Centre", "");
    }
}
