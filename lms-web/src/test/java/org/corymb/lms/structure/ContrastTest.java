package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corymb.lms.structure.Tokens.Scheme;
import org.junit.jupiter.api.Test;

/** Whatever hue an organisation chooses, in both schemes: text is read at 4.5 to 1, edges and fills are seen at 3 to 1. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final String CSS = Sources.read(Sources.RESOURCES.resolve("static/css/corymb.css"));

    @Test
    void reachesTheContrastForEveryHueInBothSchemes() {
        assertThat(pairs()).hasSize(51);
        assertThat(tooWeak(Tokens.of(CSS), pairs())).isEmpty();
    }

    @Test
    void findsATextThatIsTooPale() {
        var paler = CSS.replaceFirst("--ink-3: light-dark\\(oklch\\(51%", "--ink-3: light-dark(oklch(60%");

        assertThat(tooWeak(Tokens.of(paler), pairs()))
                .hasSizeGreaterThan(360)
                .anyMatch(line -> line.startsWith("ink-3 on paper, light, hue 0: 3."))
                .noneMatch(line -> line.contains("dark"));
    }

    @Test
    void findsAnEdgeThatOneHueMakesTooPale() {
        var planted =
                Tokens.of("--sheet: light-dark(#fff, oklch(20% 0 0)); --edge: light-dark(oklch(66.5% .15 var(--hue)),"
                        + " oklch(58% .018 var(--hue)));");

        var weak = tooWeak(planted, List.of(new Pair("edge", "sheet", SHAPE)));

        assertThat(weak).isNotEmpty().hasSizeLessThan(360);
    }

    @Test
    void countsAsTheStandardDoes() {
        var known = Tokens.of("--white: light-dark(#fff, #fff); --black: light-dark(oklch(0% 0 0), oklch(0% 0 0));"
                + " --red: light-dark(oklch(62.7955% 0.257683 29.2339), #fff);");

        assertThat(known.contrast("white", "black", Scheme.LIGHT, 0)).isCloseTo(21, within(.001));
        assertThat(known.contrast("red", "white", Scheme.LIGHT, 0)).isCloseTo(3.998, within(.005));
    }

    private static List<String> tooWeak(Tokens tokens, List<Pair> pairs) {
        var weak = new ArrayList<String>();
        for (var pair : pairs) {
            for (var scheme : Scheme.values()) {
                for (var hue = 0; hue < 360; hue++) {
                    var contrast = tokens.contrast(pair.front(), pair.ground(), scheme, hue);
                    if (contrast < pair.least()) {
                        weak.add(pair.in(scheme, hue, contrast));
                    }
                }
            }
        }
        return weak;
    }

    private static List<Pair> pairs() {
        var states = List.of("good", "warn", "bad", "info");
        return Stream.of(
                        of(List.of("ink", "ink-2", "ink-3", "accent", "accent-strong"), TEXT, "paper", "sheet", "sunk"),
                        of(List.of("ink", "ink-2", "ink-3", "accent", "accent-strong"), TEXT, "accent-soft"),
                        of(List.of("on-accent"), TEXT, "accent", "accent-strong"),
                        of(List.of("edge"), SHAPE, "sheet", "paper", "sunk"),
                        states.stream().flatMap(state -> of(List.of(state), TEXT, "paper", "sheet", state + "-soft")),
                        states.stream().flatMap(state -> of(List.of("ink", "ink-2"), TEXT, state + "-soft")),
                        states.stream()
                                .filter(state -> !state.equals("info"))
                                .flatMap(state -> of(List.of(state + "-fill"), SHAPE, "sheet", state + "-soft")))
                .flatMap(pair -> pair)
                .toList();
    }

    private static Stream<Pair> of(List<String> fronts, double least, String... grounds) {
        return fronts.stream().flatMap(front -> Stream.of(grounds).map(ground -> new Pair(front, ground, least)));
    }

    /** A colour and what it stands on. */
    private record Pair(String front, String ground, double least) {

        String in(Scheme scheme, int hue, double contrast) {
            return "%s on %s, %s, hue %d: %.2f"
                    .formatted(front, ground, scheme.name().toLowerCase(Locale.ROOT), hue, contrast);
        }
    }
}
