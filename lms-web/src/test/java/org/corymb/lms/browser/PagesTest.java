package org.corymb.lms.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.corymb.lms.importing.demo.DemoOutcome;
import org.corymb.lms.importing.demo.FillDemo;
import org.corymb.lms.importing.demo.TravellingClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every page of the demo on every screen; the pictures are in target/screenshots. */
@BrowserTest
@Tag("browser")
class PagesTest {

    @Autowired
    private FillDemo demo;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private DemoPages pages;

    @Value("${corymb.public-url}")
    private String base;

    private Chromium chromium;

    @BeforeAll
    void fill() {
        chromium = Chromium.start();
        assertThat(demo.fill(clock)).isInstanceOf(DemoOutcome.Filled.class);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** On phones also at 320 px, 400 % of a desktop, where nobody may have to scroll sideways: WCAG 2.2, 1.4.10. */
    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
    void areWithoutFault(Screen screen) {
        assertThat(onEach(pages.all(), screen, PagesTest::looks)).isEmpty();
    }

    private static List<String> looks(Window window, String name) {
        var found = new ArrayList<>(PageCheck.findings(window));
        window.shoot(name).on(window.screen().inTheDark());
        found.addAll(PageCheck.findings(window));
        window.shoot(name);
        if (window.screen().isPhone()) {
            found.addAll(PageCheck.overflowWhenNarrow(window));
        }
        return found;
    }

    /** What is wrong, a line each. */
    private String onEach(List<DemoPages.Stop> stops, Screen screen, BiFunction<Window, String, List<String>> check) {
        var found = new ArrayList<String>();
        var byPerson = stops.stream()
                .collect(Collectors.groupingBy(DemoPages.Stop::person, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, theirs) -> found.addAll(visit(screen, person, theirs, check)));
        return String.join("\n", found);
    }

    private List<String> visit(
            Screen screen, String person, List<DemoPages.Stop> stops, BiFunction<Window, String, List<String>> check) {
        var found = new ArrayList<String>();
        try (var window = chromium.window(screen, base)) {
            if (!person.isEmpty()) {
                window.signIn(person + "@example.org", "corymb-demo");
            }
            for (var stop : stops) {
                window.on(screen).open(stop.path());
                found.addAll(check.apply(window, stop.name()));
            }
        }
        return found;
    }

    @Test
    void leadTheKeyboardToEverything() {
        assertThat(onEach(pages.forKeyboard(), Screen.DESKTOP_LIGHT, (window, name) -> Keyboard.findings(window)))
                .isEmpty();
    }

    /** The checks themselves: what they are for, planted into a page, is found. */
    @Test
    void findsWhatIsPlanted() {
        try (var window = chromium.window(Screen.PHONE_LIGHT, base)) {
            window.open("/");
            window.page().evaluate("""
                            () => { const main = document.querySelector('main');
                              const img = document.createElement('img'); img.src = '/assets/images/mark.svg'; main.append(img);
                              const wide = document.createElement('p'); wide.textContent = 'x'.repeat(300); main.append(wide);
                              const key = document.createElement('p'); key.textContent = '??no.such_text_en??'; main.append(key); }
                            """);

            assertThat(PageCheck.findings(window))
                    .anyMatch(finding -> finding.contains("axe image-alt"))
                    .anyMatch(finding -> finding.contains("overflows by"))
                    .anyMatch(finding -> finding.contains("a text is missing: ??no.such_text_en??"));
            assertThat(PageCheck.overflowWhenNarrow(window))
                    .singleElement()
                    .asString()
                    .contains("at 320 px: overflows by");
        }
    }

    @Test
    void findsWhatIsPlantedForTheKeyboard() {
        try (var window = chromium.window(Screen.DESKTOP_LIGHT, base)) {
            window.open("/sign-in");
            window.page().evaluate("""
                            () => { const main = document.querySelector('main');
                              const dim = document.createElement('button'); dim.textContent = 'dim';
                              dim.style.setProperty('outline', 'none', 'important'); main.append(dim);
                              const lost = document.createElement('button'); lost.textContent = 'lost';
                              lost.addEventListener('focus', () => lost.blur()); main.append(lost); }
                            """);

            assertThat(Keyboard.findings(window))
                    .anyMatch(
                            finding -> finding.contains("does not show its focus: <button") && finding.contains("dim"))
                    .anyMatch(finding -> finding.contains("not reached: <button") && finding.contains("lost"));
        }
    }
}
