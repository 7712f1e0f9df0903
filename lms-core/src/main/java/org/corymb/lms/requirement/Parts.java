package org.corymb.lms.requirement;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AtLeast;

/** Evaluates groups by their parts. */
final class Parts {

    private Parts() {}

    static Evaluation allOf(AllOf group, Facts facts) {
        return evaluate(group, group.of(), group.of().size(), facts);
    }

    static Evaluation atLeast(AtLeast group, Facts facts) {
        return evaluate(group, group.of(), group.count(), facts);
    }

    private static Evaluation evaluate(Requirement group, List<Requirement> of, int need, Facts facts) {
        var parts = of.stream().map(part -> part.evaluate(facts)).toList();
        var have = (int) parts.stream().filter(Evaluation::satisfied).count();
        var reachable = (int) parts.stream().filter(part -> !part.impossible()).count();
        var verdict = have >= need ? Verdict.SATISFIED : reachable >= need ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
        return new Evaluation(
                group,
                verdict,
                have,
                need,
                reachable,
                left(verdict, parts, have, need),
                Optional.empty(),
                List.of(),
                parts);
    }

    private static Sentence left(Verdict verdict, List<Evaluation> parts, int have, int need) {
        if (verdict == Verdict.SATISFIED) {
            return Sentence.of("left.done");
        }
        var wanted = verdict == Verdict.POSSIBLE ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
        var steps = parts.stream()
                .filter(part -> part.verdict() == wanted)
                .map(Evaluation::left)
                .toList();
        return need - have >= steps.size()
                ? Sentence.of("left.all", steps)
                : Sentence.of("left.some", need - have, steps);
    }
}
