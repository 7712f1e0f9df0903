package org.corymb.lms.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through a page with the Tab key alone, as somebody without a mouse does. A field for a date or a time has several
 * places to stop at.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#keyboard">WCAG 2.2: 2.1.1, 2.1.2, 2.4.7, 2.4.11</a>
 */
final class Keyboard {

    private static final int MOST_STOPS = 600;

    /** Numbers all that a keyboard must reach: one of each group of radio buttons, nothing hidden or switched off. */
    private static final String NUMBER_ALL = """
            () => { const groups = new Set(); let next = 0;
              const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              for (const e of document.querySelectorAll(wanted)) {
                if (e.disabled || e.type === 'hidden' || e.tabIndex < 0 || e.closest('[inert]')) continue;
                if (!e.checkVisibility({ visibilityProperty: true })) continue;
                if (e.type === 'radio') {
                  const key = (e.form?.action ?? '') + e.name;
                  const on = [...document.getElementsByName(e.name)].find((o) => o.checked && o.form === e.form);
                  if (groups.has(key) || (on && on !== e)) continue;
                  groups.add(key); }
                e.dataset.stop = next++; }
              return next; }
            """;

    /** The number of what has the focus, or null, and what is wrong with how it shows. */
    private static final String FOCUSED = """
            () => { const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return { stop: null, fault: '' };
              const around = [e, e.nextElementSibling, e.labels?.[0]];
              for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) around.push(up);
              const shows = around.filter(Boolean).map((o) => getComputedStyle(o))
                .some((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0);
              const box = e.getBoundingClientRect();
              const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const fault = !shows ? 'does not show its focus'
                : inView ? '' : 'has the focus outside of the window';
              return { stop: e.dataset.stop ?? null, fault: fault && fault + ': ' + e.outerHTML.slice(0, 100) }; }
            """;

    private Keyboard() {}

    /** What a person with a keyboard cannot reach or cannot see; empty when nothing is wrong. */
    static List<String> findings(Window window) {
        var page = window.page();
        var all = ((Number) page.evaluate(NUMBER_ALL)).intValue();
        var found = new ArrayList<String>();
        var reached = walk(page, found);
        for (var stop = 0; stop < all; stop++) {
            if (!reached.contains(Integer.toString(stop))) {
                found.add("not reached: "
                        + page.evaluate(
                                "n => document.querySelector(`[data-stop='${n}']`).outerHTML.slice(0, 100)",
                                Integer.toString(stop)));
            }
        }
        return found.stream().map(finding -> page.url() + ": " + finding).toList();
    }

    private static Set<String> walk(Page page, List<String> found) {
        var reached = new LinkedHashSet<String>();
        var last = "";
        for (var press = 0; press < MOST_STOPS; press++) {
            page.keyboard().press("Tab");
            var focused = (Map<?, ?>) page.evaluate(FOCUSED);
            var stop = focused.get("stop");
            if (last.equals(stop)) {
                continue;
            }
            last = String.valueOf(stop);
            if (stop == null || !reached.add(last)) {
                if (stop == null && press == 0) {
                    found.add("the first Tab leads nowhere");
                }
                return reached;
            }
            if (!"".equals(focused.get("fault"))) {
                found.add(String.valueOf(focused.get("fault")));
            }
        }
        found.add("the Tab key does not come to an end");
        return reached;
    }
}
