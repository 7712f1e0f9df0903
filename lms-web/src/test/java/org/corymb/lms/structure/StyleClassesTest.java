package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page is composed of what the style sheet has; a class that it does not know is a mistake or a wish. */
class StyleClassesTest {
    private static final Set<String> CLASSES =
            Sources.found("\\.([a-z][a-z0-9-]*)", Sources.read(Sources.RESOURCES.resolve("static/css/corymb.css")));

    @Test
    void usesOnlyClassesThatTheStyleSheetHas() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(unknown(Sources.templates())).isEmpty();
    }

    @Test
    void findsAClassThatTheStyleSheetLacks() {
        var planted =
                "<p class=\"stack tiles\" th:classappend=\"${done} ? 'met'\"></p><i th:class=\"${a ? 'step-on' : 'step-of'}\"></i>";

        assertThat(unknown(planted)).containsExactly("step-of", "tiles");
    }

    private static Set<String> unknown(String templates) {
        var used = split(Sources.found("\\sclass=\"([^\"]*)\"", templates));
        Sources.found("th:class(?:append)?=\"([^\"]*)\"", templates).stream()
                .map(expression -> Sources.found("[?:(] ?'([a-z0-9 -]*[a-z0-9])'", expression))
                .forEach(words -> used.addAll(split(words)));
        used.removeAll(CLASSES);
        return used;
    }

    private static Set<String> split(Set<String> lists) {
        return lists.stream()
                .flatMap(Pattern.compile("\\s+")::splitAsStream)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
