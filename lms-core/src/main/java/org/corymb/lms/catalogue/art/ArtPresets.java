package org.corymb.lms.catalogue.art;

import java.util.Map;
import java.util.Set;

/** The family of eight that Corymb was drawn with; a starting point for one's own. */
public final class ArtPresets {

    private static final Map<String, Map<String, Object>> ALL = Map.of(
            "cef",
                    Map.of(
                            "body", "disc", "main", "#63298c", "soft", "#c49be2", "form", "dome", "rays", 9, "spread",
                            76, "length", 124, "head", "dots", "size", 11, "node", 54),
            "code",
                    Map.of(
                            "body", "disc", "main", "#b0156c", "soft", "#f0a3cb", "form", "dome", "rays", 7, "spread",
                            72, "length", 96, "head", "rays", "size", 18),
            "pbk",
                    Map.of(
                            "body", "disc", "main", "#83dabb", "ink", "#0d6b50", "soft", "#4fbd97", "letter", "#06402f",
                            "form", "corymb", "rays", 8, "head", "petals"),
            "noc",
                    Map.of(
                            "body", "disc", "main", "#1d56b3", "soft", "#92bdf5", "form", "globe", "rays", 15, "head",
                            "ring"),
            "mw-val",
                    Map.of(
                            "body", "hexagon", "main", "#0a6f76", "soft", "#6fcac9", "form", "dome", "rays", 3,
                            "spread", 46, "length", 104, "head", "petals", "size", 29),
            "mw-fbk",
                    Map.of(
                            "body", "hexagon", "main", "#0a6f76", "soft", "#6fcac9", "form", "duet", "rays", 8, "head",
                            "ring", "size", 12),
            "mw-fac",
                    Map.of(
                            "body", "hexagon", "main", "#118289", "ink", "#0a6f76", "soft", "#8adad8", "form", "corymb",
                            "rays", 6, "head", "dots", "size", 13.5),
            "ccf",
                    Map.of(
                            "body", "rosette", "main", "#14264f", "soft", "#8fbcf2", "shade", "#6ea3e4", "form", "dome",
                            "rays", 11, "spread", 80, "length", 112, "head", "dots", "size", 8.4));

    private ArtPresets() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    /** The parameters of one of the family; without lettering. */
    public static Map<String, Object> named(String name) {
        var preset = ALL.get(name);
        if (preset == null) {
            throw new UnusableArt("preset", "is \"" + name + "\", must be one of " + String.join(", ", sorted()));
        }
        return preset;
    }

    private static Iterable<String> sorted() {
        return names().stream().sorted().toList();
    }
}
