package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page is composed of what the style sheet has; a class that it does not know is a mistake or a wish. */
class StyleClassesTest {
    private static final Set<String> CLASSES = classes("static/css/corymb.css");
    private static final String PAPER = Sources.read(Sources.RESOURCES.resolve("templates/badges/certificate.html"));

    @Test
    void usesOnlyClassesThatTheStyleSheetHas() {
        var pages = Sources.templates().replace(PAPER, "");

        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(pages).hasSizeLessThan(Sources.templates().length());
        assertThat(unknown(pages, CLASSES)).isEmpty();
    }

    @Test
    void usesOnPaperOnlyClassesThatItsOwnStyleSheetHas() {
        assertThat(unknown(PAPER, classes("certificate/certificate.css"))).isEmpty();
    }

    @Test
    void findsAClassThatTheStyleSheetLacks() {
        var planted =
                "<p class=\"stack tiles\" th:classappend=\"${done} ? 'met'\"></p><i th:class=\"${a ? 'step-on' : 'step-of'}\"></i>";

        assertThat(unknown(planted, CLASSES)).containsExactly("step-of", "tiles");
    }

    private static Set<String> classes(String sheet) {
        return Sources.found("\\.([a-z][a-z0-9-]*)", Sources.read(Sources.RESOURCES.resolve(sheet)));
    }

    private static Set<String> unknown(String templates, Set<String> classes) {
        var used = split(Sources.found("\\sclass=\"([^\"]*)\"", templates));
        Sources.found("th:class(?:append)?=\"([^\"]*)\"", templates).stream()
                .map(expression -> Sources.found("[?:(] ?'([a-z0-9 -]*[a-z0-9])'", expression))
                .forEach(words -> used.addAll(split(words)));
        used.removeAll(classes);
        return used;
    }

    private static Set<String> split(Set<String> lists) {
        return lists.stream()
                .flatMap(Pattern.compile("\\s+")::splitAsStream)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
