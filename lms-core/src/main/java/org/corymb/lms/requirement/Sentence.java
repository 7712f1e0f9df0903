package org.corymb.lms.requirement;

import java.time.LocalDate;
import java.util.List;

/**
 * Words to be put together in the reader's language.
 *
 * @param key names the message, all begin with {@code requirement.}
 * @param arguments in the message's order: texts, whole numbers, dates, sentences, or lists of sentences to be joined
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
        arguments.forEach(Sentence::check);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence("requirement." + key, List.of(arguments));
    }

    private static void check(Object argument) {
        if (!isSayable(argument)) {
            throw new IllegalArgumentException("cannot be said: " + argument.getClass());
        }
    }

    private static boolean isSayable(Object argument) {
        return switch (argument) {
            case String text -> true;
            case Integer number -> true;
            case LocalDate date -> true;
            case Sentence sentence -> true;
            case List<?> list -> list.stream().allMatch(Sentence.class::isInstance);
            default -> false;
        };
    }
}
