package org.corymb.lms.requirement;

import java.util.List;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Facts.AssignmentFact;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;

/** Compares the level reached in an assignment with the level needed. */
final class LevelCheck {

    private LevelCheck() {}

    static Evaluation of(AssignmentAtLevel rule, Facts facts) {
        return facts.assignments().stream()
                .filter(work -> work.code().equals(rule.code()))
                .findFirst()
                .map(work -> of(rule, work))
                .orElseGet(() -> unknown(rule));
    }

    private static Evaluation unknown(AssignmentAtLevel rule) {
        var missing = Sentence.of("left.assignment-unknown", rule.code());
        var trail = List.of(new Evidence(rule.code(), Weight.MISSED, missing));
        return Evaluation.leaf(rule, Verdict.IMPOSSIBLE, 0, rule.level(), missing, trail);
    }

    private static Evaluation of(AssignmentAtLevel rule, AssignmentFact work) {
        var level = work.level().orElse(0);
        var weight = level >= rule.level() ? Weight.COUNTS : work.open() ? Weight.OPEN : Weight.MISSED;
        var verdict = switch (weight) {
            case COUNTS, MADE_UP -> Verdict.SATISFIED;
            case OPEN -> Verdict.POSSIBLE;
            case MISSED -> Verdict.IMPOSSIBLE;
        };
        var trail = List.of(new Evidence(rule.code(), weight, Wording.workRow(work, rule.level())));
        return Evaluation.leaf(rule, verdict, level, rule.level(), left(rule, work, verdict), trail);
    }

    private static Sentence left(AssignmentAtLevel rule, AssignmentFact work, Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Sentence.of("left.assignment-done", work.title());
            case IMPOSSIBLE -> Sentence.of("left.assignment-lost", work.title(), rule.level());
            case POSSIBLE ->
                Sentence.of(
                        work.handedIn()
                                ? "left.assignment-waits"
                                : work.level().isPresent() ? "left.assignment-again" : "left.assignment",
                        work.title(),
                        rule.level());
        };
    }
}
