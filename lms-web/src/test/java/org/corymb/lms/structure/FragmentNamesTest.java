package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fragment that is called like an element means every such element of its file as well. */
class FragmentNamesTest {
    private static final Pattern NAME = Pattern.compile("^th:fragment=\"([a-z-]+)");

    @Test
    void namesNoFragmentLikeAnElementOutsideIt() {
        assertThat(Sources.files(Sources.TEMPLATES, ".html"))
                .hasSizeGreaterThan(70)
                .allSatisfy(file -> assertThat(ambiguous(Sources.read(file)))
                        .as(file.getFileName().toString())
                        .isEmpty());
    }

    @Test
    void findsAnAmbiguousName() {
        var planted = "<button th:fragment=\"button (label)\"></button><p th:fragment=\"note\"></p>"
                + "<p th:fragment=\"more\"><button></button></p><div th:fragment=\"input\"><input></div>";

        assertThat(ambiguous(planted)).containsExactly("button");
    }

    private static List<String> ambiguous(String file) {
        var template = file.replaceAll("(?s)<!--.*?-->", "");
        var parts = Arrays.stream(template.split("<[a-z:]+ (?=th:fragment=\")"))
                .skip(1)
                .toList();
        return parts.stream()
                .map(part ->
                        NAME.matcher(part).results().findFirst().orElseThrow().group(1))
                .filter(name -> parts.stream()
                        .filter(part -> !part.startsWith("th:fragment=\"" + name))
                        .anyMatch(part -> part.matches("(?s).*<" + name + "[ >].*") || isElement(template, name, part)))
                .toList();
    }

    private static boolean isElement(String template, String name, String part) {
        return template.contains("<" + name + " " + part);
    }
}
