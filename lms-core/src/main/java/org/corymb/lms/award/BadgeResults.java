package org.corymb.lms.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corymb.badges.Result;
import org.corymb.badges.ResultDescription;
import org.corymb.badges.RubricCriterionLevel;

/** Sessions, hours and rubric levels as results of a badge, each with the description it refers to. */
final class BadgeResults {

    private final String achievement;
    private final Narrative words;
    private final List<ResultDescription> descriptions = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    private BadgeResults(String achievement, Narrative words) {
        this.achievement = achievement;
        this.words = words;
    }

    /**
     * Puts the work into results.
     *
     * @param achievement address of the achievement, under which the results are described
     */
    static BadgeResults of(BadgeFacts.Work work, String achievement, Narrative words) {
        var results = new BadgeResults(achievement, words);
        if (work.counted() > 0) {
            results.score("sessions", words.sessions(), work.attended() + "", work.counted() + "");
        }
        if (work.minutes() > 0) {
            results.score("hours", words.hours(), hours(work.minutes()), null);
        }
        for (int i = 0; i < work.levels().size(); i++) {
            results.level("criterion-" + (i + 1), work.levels().get(i));
        }
        return results;
    }

    /** Hours with at most one decimal. */
    static String hours(int minutes) {
        return new BigDecimal(minutes)
                .divide(new BigDecimal(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    ResultDescription[] descriptions() {
        return descriptions.toArray(ResultDescription[]::new);
    }

    Result[] results() {
        return results.toArray(Result[]::new);
    }

    private void score(String name, String title, String value, @org.jspecify.annotations.Nullable String most) {
        var id = achievement + "#" + name;
        var description = ResultDescription.builder(id, title, "RawScore").valueMin("0");
        if (most != null) {
            description.valueMax(most);
        }
        descriptions.add(description.build());
        results.add(Result.builder().resultDescription(id).value(value).build());
    }

    private void level(String name, BadgeFacts.Level level) {
        var id = achievement + "#" + name;
        var title = words.criterion(level.assignment(), level.criterion());
        descriptions.add(ResultDescription.builder(id, title, "RubricCriterionLevel")
                .rubricCriterionLevel(steps(id, level).toArray(RubricCriterionLevel[]::new))
                .build());
        results.add(Result.builder()
                .resultDescription(id)
                .achievedLevel(id + "-level-" + level.step())
                .build());
    }

    private static Stream<RubricCriterionLevel> steps(String id, BadgeFacts.Level level) {
        return level.steps().stream().map(step -> {
            var each = RubricCriterionLevel.builder(id + "-level-" + step.level(), step.title())
                    .level(String.format(Locale.ROOT, "%d", step.level()));
            if (!step.description().isBlank()) {
                each.description(step.description());
            }
            return each.build();
        });
    }
}
