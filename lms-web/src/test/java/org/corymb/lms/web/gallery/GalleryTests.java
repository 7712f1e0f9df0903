package org.corymb.lms.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.frame.ShellOnly;
import org.corymb.lms.structure.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The gallery is whole: what the pages are made of stands in it. */
@SpringBootTest(classes = ShellOnly.class)
@ActiveProfiles("development")
class GalleryTests {
    private static final Pattern USE = Pattern.compile("~\\{(components/[a-z]+)?\\s*::\\s*([a-z-]+)");

    @Autowired
    MockMvcTester mvc;

    @Test
    void rendersEveryComponentWithNoKeyInPlaceOfAText() {
        var page = mvc.get().uri("/gallery").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Gallery</h1>", "class=\"verdict is-good\"", "aria-invalid=\"true\"", "24 badges issued")
                .doesNotContain("??");
    }

    @Test
    void rendersTheFrameOfASignedInPage() {
        assertThat(mvc.get().uri("/gallery/app").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("class=\"side\"", "class=\"pips\"")
                .doesNotContain("??");
    }

    @Test
    void drawsEachOfItsBadgesAndNoOther() {
        assertThat(Samples.BADGES)
                .allSatisfy(badge -> assertThat(mvc.get().uri(badge.url()).exchange())
                        .hasStatusOk()
                        .bodyText()
                        .startsWith("<svg"));
        assertThat(mvc.get().uri("/gallery/badges/none.svg").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsEveryFragmentOfTheComponents() {
        var components = texts(Sources.files(Sources.TEMPLATES.resolve("components"), ".html"));

        assertThat(missing(components, texts(Sources.files(Sources.TEMPLATES.resolve("gallery"), ".html"))))
                .isEmpty();
    }

    @Test
    void findsAComponentThatTheGalleryLacks() {
        var planted = List.of(
                new Text("components/shown", "<p th:fragment=\"shown\"><b th:replace=\"~{:: inner}\"></b></p>"),
                new Text("components/inner", "<b th:fragment=\"inner\"></b>"),
                new Text("components/other", "<i th:fragment=\"shown\"></i><i th:fragment=\"hidden (name)\"></i>"));
        var gallery = List.of(new Text("gallery/index", "~{components/shown :: shown} ~{components/other :: shown}"));

        assertThat(missing(planted, gallery))
                .containsExactly("components/inner :: inner", "components/other :: hidden");
    }

    @Test
    void showsEveryIcon() {
        var icons = Sources.found(
                "th:fragment=\"([a-z]+)\"", Sources.read(Sources.TEMPLATES.resolve("components/icons.html")));

        assertThat(Samples.states().icons()).containsExactlyInAnyOrderElementsOf(icons);
    }

    /** The fragments that the gallery reaches neither itself nor through a component that it shows. */
    private static Set<String> missing(Collection<Text> components, Collection<Text> gallery) {
        var unseen = components.stream()
                .filter(text -> !text.name().equals("components/icons"))
                .flatMap(text -> text.fragments().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var open = new ArrayDeque<>(gallery.stream().flatMap(Text::uses).toList());
        while (!open.isEmpty()) {
            var one = open.remove();
            if (unseen.remove(one)) {
                components.stream()
                        .filter(text -> one.startsWith(text.name() + " "))
                        .flatMap(text -> text.usesOf(one))
                        .forEach(open::add);
            }
        }
        return unseen;
    }

    private static List<Text> texts(Collection<Path> files) {
        return files.stream()
                .map(file -> new Text(
                        Sources.TEMPLATES.relativize(file).toString().replace(".html", ""), Sources.read(file)))
                .toList();
    }

    /** A template; a fragment in it goes as far as the next. */
    private record Text(String name, String content) {

        Map<String, String> fragments() {
            return Stream.of(content.split("(?=th:fragment=\")"))
                    .filter(part -> part.startsWith("th:fragment=\""))
                    .collect(Collectors.toMap(
                            part -> name + " :: " + part.replaceFirst("(?s)th:fragment=\"([a-z-]+).*", "$1"),
                            part -> part));
        }

        Stream<String> uses() {
            return uses(content);
        }

        Stream<String> usesOf(String fragment) {
            return uses(fragments().getOrDefault(fragment, ""));
        }

        private Stream<String> uses(String text) {
            return USE.matcher(text)
                    .results()
                    .map(found -> (found.group(1) == null ? name : found.group(1)) + " :: " + found.group(2));
        }
    }
}
