package org.corymb.badges;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must fit together in a subject: somebody is meant, and each result belongs to the achievement. */
final class SubjectRules {
    private SubjectRules() {}

    static void check(
            Achievement achievement, @Nullable String id, List<IdentityObject> identifier, List<Result> results) {
        Rule.that(id != null || !identifier.isEmpty(), "AchievementSubject", "needs an id or at least one identifier");
        results.forEach(result -> check(achievement, result));
    }

    /** Each level is one of the rubric. It is asked of what is made here; the specification's own example breaks it. */
    static void checkLevels(Achievement achievement, List<Result> results) {
        for (var result : results) {
            var description = description(achievement, result);
            Rule.that(
                    result.achievedLevel() == null || description.isEmpty() || hasLevel(description.get(), result),
                    "Result.achievedLevel",
                    "must be the id of a rubric level of its result description");
        }
    }

    private static void check(Achievement achievement, Result result) {
        var description = description(achievement, result);
        var status = description.filter(each -> each.resultType().equals("Status"));
        Rule.that(
                status.isEmpty() || result.status() != null, "Result.status", "is needed for a result of type Status");
    }

    private static Optional<ResultDescription> description(Achievement achievement, Result result) {
        if (result.resultDescription() == null) {
            return Optional.empty();
        }
        var found = achievement.resultDescription().stream()
                .filter(each -> each.id().equals(result.resultDescription()))
                .findFirst();
        Rule.that(
                found.isPresent(),
                "Result.resultDescription",
                "must be the id of a result description of the achievement");
        return found;
    }

    private static boolean hasLevel(ResultDescription description, Result result) {
        return description.rubricCriterionLevel().stream()
                .anyMatch(level -> level.id().equals(result.achievedLevel()));
    }
}
