package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every setting that the code reads stands in the one page about settings, and no other does. */
class SettingsTest {

    private static final Path ROOT = Path.of(System.getProperty("corymb.root"));
    private static final Pattern READ =
            Pattern.compile("\"\\$\\{(corymb\\.[a-z.-]+)[:}]|[\\[:]\\$\\{(corymb\\.[a-z.-]+)[:}]");
    private static final Pattern ASKED = Pattern.compile("(?:getProperty\\(|name = )\"(corymb\\.[a-z.-]+)\"");
    private static final Pattern FRAMEWORK =
            Pattern.compile("(?m)^\\| (`(?:server|spring|management)\\.[^|]+) \\|([^|]*)\\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `(corymb\\.[a-z.-]+)`");

    @Test
    void areAllListed() throws IOException {
        var read = new TreeSet<>(records());
        read.addAll(placeholders());
        var page = Files.readString(ROOT.resolve("docs/settings.md"));

        var listed = LISTED.matcher(page).results().map(found -> found.group(1)).toList();

        assertThat(read).contains("corymb.jobs.threads", "corymb.public-url", "corymb.secret");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(read).doesNotHaveDuplicates();
    }

    @Test
    void areSaidWithTheDefaultsThatTheApplicationHas() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/settings.md"));
        var defaults = defaults();

        var said = FRAMEWORK
                .matcher(page)
                .results()
                .flatMap(row -> pairs(row.group(1), row.group(2)))
                .toList();

        assertThat(said).contains(Map.entry("server.forward-headers-strategy", "native"));
        assertThat(said)
                .allSatisfy(one -> assertThat(defaults.getProperty(one.getKey()))
                        .as(one.getKey())
                        .hasToString(one.getValue()));
    }

    /** Beans that are made when they are needed can hold up the start against a request (decision 0008). */
    @Test
    void doNotMakeBeansWhenTheyAreNeeded() throws IOException {
        assertThat(defaults().getSource())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKey("spring.application.name")
                .doesNotContainKey("spring.main.lazy-initialization");
    }

    private static PropertySource<?> defaults() throws IOException {
        return new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .getFirst();
    }

    /** A name and the default that stands at the same place. */
    private static Stream<Map.Entry<String, String>> pairs(String names, String values) {
        var name = QUOTED.matcher(names).results().toList();
        var value = QUOTED.matcher(values).results().toList();
        return IntStream.range(0, value.size())
                .mapToObj(i -> Map.entry(name.get(i).group(1), value.get(i).group(1)));
    }

    private static List<String> placeholders() throws IOException {
        var found = new ArrayList<String>();
        for (var module : List.of("lms-core", "lms-web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    READ.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                            .forEach(found::add);
                    ASKED.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<String> records() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.corymb").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(type ->
                        names(type.getAnnotation(ConfigurationProperties.class).value(), type))
                .toList();
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            var name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
        });
    }
}
