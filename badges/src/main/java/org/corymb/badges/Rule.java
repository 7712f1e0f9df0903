package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.structure.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rules that several members of a badge share. */
final class Rule {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private Rule() {}

    static void that(boolean holds, String member, String rule) {
        if (!holds) {
            throw new SpecificationViolation(member, rule);
        }
    }

    static void uri(String member, String value) {
        that(Iri.isAbsolute(value), member, "must be an absolute URI, not \"" + value + "\"");
    }

    static void optionalUri(String member, @Nullable String value) {
        if (value != null) {
            uri(member, value);
        }
    }

    /** The text that a value must be. */
    static String textOf(JsonValue value, String member) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        boolean language = value instanceof JsonObject object && object.containsKey("@value");
        throw new SpecificationViolation(
                member, language ? "must be a text; Open Badges has no texts with a language there" : "must be a text");
    }

    static void text(String member, String value) {
        that(!value.isBlank(), member, "must not be empty");
    }

    static void optionalText(String member, @Nullable String value) {
        if (value != null) {
            text(member, value);
        }
    }

    static void word(Vocabulary vocabulary, String member, @Nullable String word) {
        that(
                word == null || vocabulary.has(word),
                member,
                "must be a word of the vocabulary or start with ext:, not \"" + word + "\"");
    }

    static void language(String member, @Nullable String value) {
        that(
                value == null || LANGUAGE.matcher(value).matches(),
                member,
                "must be a language tag such as en or pt-BR, not \"" + value + "\"");
    }

    static void notNegative(String member, @Nullable BigDecimal value) {
        that(value == null || value.signum() >= 0, member, "must be zero or more, not " + value);
    }

    static void inOrder(String member, @Nullable Instant start, @Nullable Instant end) {
        that(start == null || end == null || !end.isBefore(start), member, "must not be before the start");
    }

    static void requiredLevel(@Nullable String level, List<RubricCriterionLevel> levels) {
        that(
                level == null || levels.stream().anyMatch(each -> each.id().equals(level)),
                "ResultDescription.requiredLevel",
                "must be the id of one of its rubric levels");
    }
}
