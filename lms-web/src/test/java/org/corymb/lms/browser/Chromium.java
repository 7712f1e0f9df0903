package org.corymb.lms.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium. Without one a test says how to get it and does not run; in CI it fails. */
final class Chromium implements AutoCloseable {

    private static final String MISSING =
            "no Chromium to run journeys in: apt-get install chromium, or name one in CORYMB_CHROMIUM";

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Chromium start() {
        var program = program();
        if (program.isEmpty() && System.getenv("CI") != null) {
            Assertions.fail(MISSING);
        }
        if (program.isEmpty()) {
            System.err.println("NOT RUN: " + MISSING);
        }
        Assumptions.assumeTrue(program.isPresent(), MISSING);
        return new Chromium(program.orElseThrow());
    }

    /** The one that is named, and no other in its place; else one of the usual places. */
    private static Optional<Path> program() {
        return Optional.ofNullable(System.getenv("CORYMB_CHROMIUM")).map(List::of).orElse(USUAL).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser of its own cookies, as wide and as light or dark as that screen. */
    Window window(Screen screen, String base) {
        return new Window(browser.newContext(screen.options().setBaseURL(base)), screen, base);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
