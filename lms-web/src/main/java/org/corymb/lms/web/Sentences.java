package org.corymb.lms.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.requirement.Sentence;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the core's sentences into the reader's language. */
@Component
public class Sentences {
    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The words, beginning with a capital letter. */
    public String text(Sentence sentence) {
        var words = say(sentence, LocaleContextHolder.getLocale());
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + words.substring(1);
    }

    private String say(Sentence sentence, Locale locale) {
        var arguments = sentence.arguments().stream()
                .map(argument -> said(argument, locale))
                .toArray();
        return messages.getMessage(sentence.key(), arguments, locale);
    }

    private Object said(Object argument, Locale locale) {
        return switch (argument) {
            case Sentence part -> say(part, locale);
            case LocalDate date ->
                DateTimeFormatter.ofPattern(messages.getMessage("requirement.date", null, locale), locale)
                        .format(date);
            case List<?> parts -> joined(parts, locale);
            default -> argument;
        };
    }

    private String joined(List<?> parts, Locale locale) {
        var words = parts.stream().map(part -> say((Sentence) part, locale)).toList();
        if (words.isEmpty()) {
            return "";
        }
        var text = words.getFirst();
        for (var i = 1; i < words.size(); i++) {
            var joint = i == words.size() - 1 ? "requirement.list.and" : "requirement.list.comma";
            text = messages.getMessage(joint, new Object[] {text, words.get(i)}, locale);
        }
        return text;
    }
}
