package org.corymb.lms.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.shared.BrokenRule;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says a broken rule in the words that pages use for it. */
final class RuleWords {

    private RuleWords() {}

    static String of(BrokenRule rule) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/errors", "messages/identity", "messages/badges", "messages/operations", "messages/planning");
        messages.setDefaultEncoding("UTF-8");
        var arguments = rule.arguments().toArray();
        return Optional.ofNullable(messages.getMessage("rule." + rule.code(), arguments, null, Locale.ENGLISH))
                .orElseGet(() -> plain(rule));
    }

    private static String plain(BrokenRule rule) {
        return rule.arguments().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", "not allowed: " + rule.code() + " (", ")"))
                .replace(" ()", "");
    }
}
