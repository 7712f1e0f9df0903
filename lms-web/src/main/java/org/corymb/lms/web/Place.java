package org.corymb.lms.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An entry of a navigation. A page that belongs in one adds its line here, and its text as {@code place.<key>}. */
public enum Place {
    COURSES("PUBLIC", "/", "cal"),
    VERIFY("PUBLIC FOOT", "/verify", "shield"),

    TODAY("LEARNER", "/today", "home"),
    RECORD("LEARNER", "/record", "record"),
    FIND("LEARNER", "/", "search"),

    TEACHING("TEACHING", "/teaching", "home"),

    PLANNING("MANAGE", "/planning", "plan");

    private final String groups;
    private final String path;
    private final String icon;

    Place(String groups, String path, String icon) {
        this.groups = groups;
        this.path = path;
        this.icon = icon;
    }

    static List<Place> of(String group) {
        return Arrays.stream(values())
                .filter(place -> List.of(place.groups.split(" ")).contains(group))
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String message() {
        return "place." + key();
    }

    public String path() {
        return path;
    }

    /** A fragment of {@code components/icons}. */
    public String icon() {
        return icon;
    }
}
