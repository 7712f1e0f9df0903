package org.corymb.lms.web.api;

import java.util.List;
import org.corymb.lms.catalogue.RubricCriterion;

/**
 * One thing that is looked at when work is assessed, and its levels.
 *
 * @param criterion the id by which levels are given
 */
public record RubricJson(String criterion, String title, List<LevelJson> levels) {

    /** The rubric of an assignment. */
    public static List<RubricJson> of(List<RubricCriterion> rubric) {
        return rubric.stream()
                .map(one -> new RubricJson(
                        one.id().toString(),
                        one.title(),
                        one.levels().stream()
                                .map(level -> new LevelJson(level.level(), level.title(), level.description()))
                                .toList()))
                .toList();
    }

    /** @param level 1 is the lowest */
    public record LevelJson(int level, String title, String description) {}
}
