package org.corymb.lms.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** What must hold on every page: axe finds nothing, nothing overflows, targets are large enough, the browser is content. */
final class PageCheck {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - innerWidth";

    /** WCAG 2.2, 2.5.8: links within a sentence may be smaller. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
              .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
              .filter((e) => { const r = e.getBoundingClientRect();
                return r.width && (r.width < 24 || r.height < 24)
                  && getComputedStyle(e).display !== 'inline' && !e.matches('.skip'); })
              .map((e) => e.outerHTML.slice(0, 80))
            """;

    private static final String RAW_KEYS = "() => document.body.innerText.match(/\\?\\?[\\w.-]+\\?\\?/g) ?? []";

    private PageCheck() {}

    /** Everything that is wrong with the page as it is now; empty when nothing is. */
    static List<String> findings(Window window) {
        var page = window.page();
        var found = new ArrayList<>(window.complaints());
        var overflow = ((Number) page.evaluate(OVERFLOW)).intValue();
        if (overflow > 0) {
            found.add("overflows by " + overflow + " px");
        }
        strings(page.evaluate(SMALL)).forEach(element -> found.add("smaller than 24 px: " + element));
        strings(page.evaluate(RAW_KEYS)).forEach(key -> found.add("a text is missing: " + key));
        var report = new AxeBuilder(page).setLegacyMode(true).withTags(TAGS).analyze();
        assertThat(report.getPasses()).as("rules that axe has applied").hasSizeGreaterThan(10);
        report.getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> found.add("axe " + rule.getId() + ": " + node.getTarget() + " "
                                + node.getFailureSummary().replace('\n', ' '))));
        return found.stream()
                .map(finding ->
                        page.url().replaceFirst("^https?://[^/]*", "") + " on " + window.screen() + ": " + finding)
                .toList();
    }

    /** By how much the page overflows in a window of 320 px; empty when it does not. */
    static List<String> overflowWhenNarrow(Window window) {
        var page = window.page();
        page.setViewportSize(320, 640);
        var overflow = ((Number) page.evaluate(OVERFLOW)).intValue();
        return overflow > 0 ? List.of(page.url() + " at 320 px: overflows by " + overflow + " px") : List.of();
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    static void requireNothing(Window window) {
        assertThat(findings(window)).isEmpty();
    }
}
