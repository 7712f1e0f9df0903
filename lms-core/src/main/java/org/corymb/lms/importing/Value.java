package org.corymb.lms.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One value of a file, to be read as what it should be; a wrong one is reported and read as nothing. */
record Value(Node node, Place place, Problems problems) {

    /** A text of one to {@code max} characters, spaces around it left out. */
    Optional<String> text(int max) {
        return scalar().flatMap(text -> text.isEmpty() || text.length() > max
                ? wrong("expected a text of 1 to " + max + " characters")
                : Optional.of(text));
    }

    Optional<Integer> number(int least, int most) {
        var allowed = "expected a whole number from " + least + " to " + most;
        return scalar().flatMap(text -> {
            if (!text.matches("-?\\d{1,9}")) {
                return wrong(allowed);
            }
            var number = Integer.parseInt(text);
            return number < least || number > most ? wrong(allowed) : Optional.of(number);
        });
    }

    Optional<Boolean> flag() {
        return scalar().flatMap(text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrong("expected true or false");
        });
    }

    Optional<LocalDate> date() {
        return parsed(LocalDate::parse, "expected a date such as 2027-02-23");
    }

    Optional<LocalTime> time() {
        return parsed(LocalTime::parse, "expected a time of day such as \"12:00\"");
    }

    Optional<ZoneId> zone() {
        return scalar().flatMap(text -> ZoneId.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : wrong("expected an IANA time zone such as Europe/Rome"));
    }

    Optional<Locale> language() {
        return scalar().flatMap(text -> text.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
                ? Optional.of(Locale.forLanguageTag(text))
                : wrong("expected a language tag such as en or pt-BR"));
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> names) {
        return scalar().flatMap(text -> Arrays.stream(names.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .or(() -> wrong("expected one of " + allowed(names))));
    }

    /** A value that its own class reads; {@code allowed} says what would be right. */
    <T> Optional<T> parsed(Function<String, T> reading, String allowed) {
        return scalar().flatMap(text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (DateTimeException | IllegalArgumentException notThat) {
                return wrong(allowed);
            }
        });
    }

    <T> Optional<T> wrong(String words) {
        problems.add(place, words);
        return Optional.empty();
    }

    Optional<String> scalar() {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue().strip())
                : wrong("expected a single value, not a list or fields");
    }

    private static String allowed(Class<? extends Enum<?>> names) {
        return Arrays.stream(names.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
