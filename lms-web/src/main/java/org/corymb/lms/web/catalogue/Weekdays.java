package org.corymb.lms.web.catalogue;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import org.corymb.lms.web.schedule.Words;

/** Days of the week in words: "Monday to Friday", "Mon and Wed". */
final class Weekdays {
    private Weekdays() {}

    static String inWords(Collection<DayOfWeek> days, Words words) {
        var sorted = days.stream().sorted().toList();
        var inARow = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        if (sorted.size() == 7) {
            return words.say("catalogue.days.all");
        }
        return inARow
                ? words.say(
                        "catalogue.days.to",
                        name(sorted.getFirst(), TextStyle.FULL, words),
                        name(sorted.getLast(), TextStyle.FULL, words))
                : words.list(sorted.stream()
                        .map(day -> name(day, TextStyle.SHORT, words))
                        .toList());
    }

    private static String name(DayOfWeek day, TextStyle style, Words words) {
        return day.getDisplayName(style, words.locale());
    }
}
