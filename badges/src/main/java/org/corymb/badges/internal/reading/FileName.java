package org.corymb.badges.internal.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that strangers gave. */
final class FileName {
    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private FileName() {}

    /** Fit to be shown: one line, of bearable length. */
    static String clean(String name) {
        var line = UNPRINTABLE.matcher(name).replaceAll("\uFFFD");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** Whether an operating system put it there for itself. */
    static boolean isOfTheSystem(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return OF_THE_SYSTEM.contains(last) || name.startsWith("__MACOSX/") || name.contains("/__MACOSX/");
    }
}
