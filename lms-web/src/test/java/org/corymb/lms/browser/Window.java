package org.corymb.lms.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen. What the browser complains about is kept, and so is each request to somewhere else. */
final class Window implements AutoCloseable {

    private static final double PATIENCE = 30_000;

    /** What the browser says of an answer that it was still reading when the next page was asked for. */
    private static final String BROKEN_OFF = "net::ERR_ABORTED";

    private final BrowserContext context;
    private Screen screen;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, Screen screen, String base) {
        this.context = context;
        this.screen = screen;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("another origin: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!BROKEN_OFF.equals(request.failure())) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return page;
    }

    /** Shows the page as it is now on another screen. */
    Window on(Screen other) {
        screen = other;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        page.setViewportSize(other.width(), other.height());
        return this;
    }

    /** @throws AssertionError when the page does not answer with 200 */
    Window open(String path) {
        var answer = page.navigate(path);
        if (answer == null || answer.status() != 200) {
            throw new AssertionError(path + " answers " + (answer == null ? "nothing" : answer.status()));
        }
        return this;
    }

    Window signIn(String address, String password) {
        open("/sign-in");
        fill("E-mail address", address).fill("Password", password);
        press("Sign in");
        if (page.url().contains("/sign-in")) {
            throw new AssertionError(address + " cannot sign in: " + text());
        }
        return this;
    }

    Window fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    Window choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    Window press(String name) {
        byRole(AriaRole.BUTTON, name).click();
        return this;
    }

    Window follow(String name) {
        byRole(AriaRole.LINK, name).click();
        return this;
    }

    Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Takes a picture, and has every check made on the page as it is now, light and dark. */
    Window check(String name) {
        page.waitForLoadState();
        shoot(name);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            PageCheck.requireNothing(this);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme()));
        return this;
    }

    /** A picture of the whole page. */
    Window shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + screen + ".png")));
        return this;
    }

    /** What the browser complained about since the last time; it is forgotten. */
    List<String> complaints() {
        var said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        context.close();
    }
}
