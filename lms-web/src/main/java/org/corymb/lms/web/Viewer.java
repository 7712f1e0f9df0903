package org.corymb.lms.web;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signed-in person as the frame shows them.
 *
 * @param caption what they are here, beside their name: "Learner, CEF27W"
 * @param areas where they have work; an area without it is not offered
 * @param waiting how many things wait for them at a place; zero is not shown
 */
public record Viewer(String name, String caption, Set<Area> areas, Map<Place, Integer> waiting) {

    private static final Pattern TITLE = Pattern.compile("^((Dr|Prof)\\.?\\s+)+");

    public Viewer {
        areas = Set.copyOf(areas);
        waiting = Map.copyOf(waiting);
    }

    /** First letters of the first and the last word of the name. */
    public String initials() {
        return initials(name);
    }

    /** First letters of the first and the last word of any name without its titles, for {@code components/person}. */
    public static String initials(String name) {
        var words = TITLE.matcher(name.strip()).replaceFirst("").split("\\s+");
        var ends = words.length == 1 ? Stream.of(words[0]) : Stream.of(words[0], words[words.length - 1]);
        return ends.filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
