package org.corymb.lms.web.components;

import java.util.Locale;

/** How good a piece of news is; colour and icon follow from it, the words still have to say it. */
public enum Outcome {
    GOOD("check"),
    WARN("info"),
    BAD("x"),
    PLAIN("minus");

    private final String icon;

    Outcome(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The end of the class names: {@code good} of {@code pill-good}, {@code is-good}, {@code note-good}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
