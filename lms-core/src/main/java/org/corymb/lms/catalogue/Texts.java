package org.corymb.lms.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.corymb.lms.shared.BrokenRule;

/** The shapes that names and texts of the catalogue must have. */
final class Texts {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private Texts() {}

    static void code(String code, String rule) {
        require(CODE.matcher(code).matches(), rule, code);
    }

    static void line(String text, int longest, String rule) {
        require(!text.isBlank() && text.length() <= longest, rule, longest);
    }

    static void language(String tag, String rule) {
        require(!Locale.forLanguageTag(tag).getLanguage().isEmpty(), rule, tag);
    }

    static void require(boolean holds, String rule, Object... arguments) {
        if (!holds) {
            throw new BrokenRule(rule, arguments);
        }
    }
}
