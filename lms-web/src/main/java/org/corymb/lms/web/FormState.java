package org.corymb.lms.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** The values and errors of the model attribute {@code form}; templates call it {@code #form}. */
public final class FormState {

    private final @Nullable BindingResult result;
    private final MessageSource messages;
    private final Locale locale;

    FormState(@Nullable BindingResult result, MessageSource messages, Locale locale) {
        this.result = result;
        this.messages = messages;
        this.locale = locale;
    }

    /** What the reader entered, also when it was refused. */
    public @Nullable Object value(String field) {
        return result == null ? null : result.getFieldValue(field);
    }

    /** Whether this option is the one that is chosen, or one of several. */
    public boolean has(String field, Object option) {
        var value = value(field);
        return value instanceof Iterable<?> several
                ? contains(several, option)
                : value != null && value.toString().equals(option.toString());
    }

    /** The first thing that is wrong with a field; null when it is fine. */
    public @Nullable String error(String field) {
        var error = result == null ? null : result.getFieldError(field);
        return error == null ? null : text(error);
    }

    /** The ids of the hint and the error of a field, for {@code aria-describedby}; null when it has neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = Stream.of(
                        hint == null || hint.isEmpty() ? "" : field + "-hint",
                        error(field) == null ? "" : field + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Everything that is wrong, for the summary; a field of "" means the form as a whole. */
    public List<Mistake> mistakes() {
        return result == null
                ? List.of()
                : result.getAllErrors().stream()
                        .map(error -> new Mistake(error instanceof FieldError at ? at.getField() : "", text(error)))
                        .toList();
    }

    private String text(MessageSourceResolvable error) {
        return messages.getMessage(error, locale);
    }

    private static boolean contains(Iterable<?> several, Object option) {
        for (var one : several) {
            if (String.valueOf(one).equals(option.toString())) {
                return true;
            }
        }
        return false;
    }

    /** One line of the summary. */
    public record Mistake(String field, String text) {}
}
