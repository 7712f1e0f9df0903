package org.corymb.lms.requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the facts make of a requirement.
 *
 * @param have how much is reached, in sessions, parts or levels
 * @param need how much is needed
 * @param reachable how much can still be reached
 * @param left what is left to do, in words
 * @param budget how many sessions may be missed, where the requirement counts sessions
 * @param trail the rows of the record that say why
 * @param parts the evaluations of a group's parts
 */
public record Evaluation(
        Requirement requirement,
        Verdict verdict,
        int have,
        int need,
        int reachable,
        Sentence left,
        Optional<MissBudget> budget,
        List<Evidence> trail,
        List<Evaluation> parts) {

    /** Yes, not yet, or no longer; the worse comes first. */
    public enum Verdict {
        IMPOSSIBLE,
        POSSIBLE,
        SATISFIED
    }

    public Evaluation {
        trail = List.copyOf(trail);
        parts = List.copyOf(parts);
    }

    static Evaluation leaf(Requirement of, Verdict verdict, int have, int need, Sentence left, List<Evidence> trail) {
        var reachable = verdict == Verdict.IMPOSSIBLE ? have : Math.max(have, need);
        return new Evaluation(of, verdict, have, need, reachable, left, Optional.empty(), trail, List.of());
    }

    public boolean satisfied() {
        return verdict == Verdict.SATISFIED;
    }

    public boolean impossible() {
        return verdict == Verdict.IMPOSSIBLE;
    }

    /** The rule in words. */
    public Sentence sentence() {
        return requirement.sentence();
    }

    /** The evaluations without parts, in the order of the rule. */
    public Stream<Evaluation> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Evaluation::leaves);
    }
}
