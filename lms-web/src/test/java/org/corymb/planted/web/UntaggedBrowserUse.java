package org.corymb.planted.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Breaks a rule on purpose: needs a browser and does not say so. Not named as a test, so that nobody runs it. */
public abstract class UntaggedBrowserUse {
    @Test
    void opens() {
        page().navigate("about:blank");
    }

    abstract Page page();
}
