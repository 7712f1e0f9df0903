package org.corymb.lms.identity;

import org.corymb.lms.shared.BrokenRule;

/** What a person is called: any letters of any script, in one line. */
final class DisplayName {
    private static final int LONGEST = 200;

    private DisplayName() {}

    static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST
                || stripped.codePoints().anyMatch(DisplayName::breaks)) {
            throw new BrokenRule("display-name");
        }
        return stripped;
    }

    private static boolean breaks(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
