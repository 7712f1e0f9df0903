package org.corymb.lms.web;

import java.util.Locale;

/** Whose work a signed-in page belongs to; each has its own side navigation. */
public enum Area {
    LEARNER("/today"),
    TEACHING("/teaching"),
    MANAGE("/planning");

    private final String path;

    Area(String path) {
        this.path = path;
    }

    /** The page to which the link to this area leads. */
    public String path() {
        return path;
    }

    public String message() {
        return "area." + name().toLowerCase(Locale.ROOT);
    }
}
