package org.corymb.lms.web.schedule;

import java.time.LocalDate;
import java.util.List;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Sentence;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.components.Requirement.State;

/** Says rules and reasons in the reader's language. */
public final class Sentences {
    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    /** A whole sentence: with a capital and a full stop. */
    public String whole(Sentence sentence) {
        var text = part(sentence).strip();
        return text.isEmpty()
                ? text
                : Character.toString(Character.toUpperCase(text.codePointAt(0)))
                        + text.substring(text.offsetByCodePoints(0, 1))
                        + (text.endsWith(".") ? "" : ".");
    }

    /** The words, to stand within a sentence. */
    public String part(Sentence sentence) {
        return words.say(
                sentence.key(),
                sentence.arguments().stream().map(this::argument).toArray());
    }

    /** A rule as lines: its parts when all are needed, or else the one sentence. */
    public List<Requirement> rule(org.corymb.lms.requirement.Requirement rule) {
        var parts = rule instanceof AllOf all ? all.of() : List.of(rule);
        return parts.stream()
                .map(part -> new Requirement(State.OPEN, whole(part.sentence()), "", null))
                .toList();
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Sentence sentence -> part(sentence);
            case LocalDate date -> words.format("words.date", date);
            case List<?> sentences ->
                words.list(sentences.stream()
                        .map(Sentence.class::cast)
                        .map(this::part)
                        .toList());
            default -> argument;
        };
    }
}
