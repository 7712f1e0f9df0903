package org.corymb.lms.web.schedule;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts texts together in one language. */
public record Words(MessageSource messages, Locale locale) {

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** "Mon", "Mon and Wed", "Mon, Wed and Fri". */
    public String list(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default ->
                say("words.and", String.join(say("words.comma"), parts.subList(0, parts.size() - 1)), parts.getLast());
        };
    }

    public String numbers(List<Integer> numbers) {
        return list(numbers.stream().map(String::valueOf).toList());
    }

    /** A date or time by one of the patterns that are messages. */
    public String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(say(pattern), locale).format(value);
    }

    public String clock(TemporalAccessor time) {
        return format("when.time", time);
    }

    /** The name of a language in the reader's language. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    /** The tag for {@code lang}, when it is another language than the reader's; null otherwise. */
    public @Nullable String foreign(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()) ? null : tag;
    }

    /** "€900", "€900.50". */
    public String price(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        if (money.amount().stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(money.amount());
    }
}
