package org.corymb.lms.web.account;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.web.components.Choice;

/** What can be chosen in the form of the profile. */
record ProfilePage(List<Choice> zones, List<Choice> locales, List<Choice> days) {
    private static final List<Choice> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                    || id.equals("UTC"))
            .sorted()
            .map(id -> new Choice(id, id.replace('_', ' ').replace("/", " / ")))
            .toList();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    static ProfilePage in(Locale locale) {
        return new ProfilePage(
                ZONES,
                LANGUAGES.stream()
                        .map(language -> new Choice(language.toLanguageTag(), language.getDisplayLanguage(language)))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                        .toList());
    }
}
