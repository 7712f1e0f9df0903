package org.corymb.lms.award;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that a badge itself is written in: the language of its achievement, English where there is no translation. */
final class Narrative {

    private final Locale language;
    private final ResourceBundle texts;

    private Narrative(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "org.corymb.lms.award.narrative",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Narrative in(String language) {
        return new Narrative(Locale.forLanguageTag(language));
    }

    String sessions() {
        return text("sessions");
    }

    String hours() {
        return text("hours");
    }

    String criterion(String assignment, String criterion) {
        return text("criterion", assignment, criterion);
    }

    /** Of an achievement that is only named. */
    String description(String achievement) {
        return text("description", achievement);
    }

    /** Of an achievement that is only named. */
    String criteria(String achievement) {
        return text("criteria", achievement);
    }

    /** What the learner did, in one or two sentences. */
    String did(BadgeFacts.Work work) {
        var attended = text("attended", work.attended(), work.counted(), BadgeResults.hours(work.minutes()));
        var led = work.led().isEmpty() ? "" : " " + text("led", String.join(", ", work.led()));
        return attended
                + led
                + work.rule().map(rule -> " " + text("rule", rule)).orElse("");
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
