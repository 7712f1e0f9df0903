package org.corymb.lms.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a signed badge says, taken from the badge itself and from nothing else, so that a page shows what was signed.
 *
 * @param term the cohort's code
 * @param credits credits earned
 * @param narrative what was done, in words
 * @param figures counted work, such as sessions and hours
 * @param groups rubric levels by assignment
 */
public record BadgeContent(
        String id,
        String name,
        String description,
        String criteria,
        Optional<String> type,
        Optional<String> code,
        Optional<String> language,
        String issuerId,
        String issuerName,
        String recipient,
        Optional<String> imageAlt,
        Optional<String> term,
        Optional<Instant> starts,
        Optional<Instant> ends,
        Optional<Instant> awarded,
        Instant validFrom,
        Optional<Instant> validUntil,
        Optional<BigDecimal> credits,
        Optional<String> narrative,
        List<Figure> figures,
        List<Group> groups,
        List<Work> evidence) {

    /** A number that was reached, of how many where that is known. */
    public record Figure(String key, String name, String value, Optional<String> of) {}

    /** The criteria of one assignment. */
    public record Group(String assignment, List<Level> levels) {}

    /** The level reached in one criterion, of how many, with its title. */
    public record Level(String criterion, int reached, int of, String title) {}

    /** A piece of work to look at. */
    public record Work(String name, Optional<String> address, Optional<String> description) {}

    /** Reads a signed badge of this platform. */
    public static BadgeContent of(String document) {
        return new BadgeReading(document).content();
    }

    /** One of the counted figures: {@code sessions} or {@code hours}. */
    public Optional<Figure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }
}
