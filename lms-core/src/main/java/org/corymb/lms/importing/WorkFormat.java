package org.corymb.lms.importing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.AssignmentKind;
import org.corymb.lms.catalogue.RubricLevel;
import org.corymb.lms.catalogue.VersionFacts.PlannedCriterion;
import org.corymb.lms.catalogue.VersionFacts.PlannedWork;

/** The assignments of a version in a file, with their rubrics: the names of the levels once, then a line a level. */
final class WorkFormat {

    private static final LocalTime USUAL_HOUR = LocalTime.of(23, 59);

    private WorkFormat() {}

    static List<PlannedWork> read(Fields version) {
        return version.entries("assignments").stream()
                .flatMap(entry -> work(entry).stream())
                .toList();
    }

    private static Optional<PlannedWork> work(Fields entry) {
        var code = entry.need("code").flatMap(value -> value.text(20));
        var title = entry.need("title").flatMap(value -> value.text(200));
        var brief = entry.find("brief").flatMap(value -> value.text(20_000)).orElse("");
        var kind = entry.find("kind").flatMap(value -> value.choice(AssignmentKind.class));
        var week = entry.need("week").flatMap(value -> value.number(1, 104));
        var day = entry.find("due_day").flatMap(value -> value.number(0, 6)).orElse(6);
        var time = entry.find("due_at").flatMap(Value::time).orElse(USUAL_HOUR);
        var pass =
                entry.find("pass_level").flatMap(value -> value.number(1, 10)).orElse(1);
        var names = entry.items("levels").stream()
                .flatMap(value -> value.text(100).stream())
                .toList();
        var rubric = entry.entries("rubric").stream()
                .flatMap(criterion -> criterion(criterion, names).stream())
                .toList();
        return entry.complete(() -> new PlannedWork(
                code.orElseThrow(),
                title.orElseThrow(),
                brief,
                kind.orElse(AssignmentKind.TEXT_AND_LINK),
                week.orElseThrow(),
                (week.orElseThrow() - 1) * 7 + day,
                time,
                pass,
                rubric));
    }

    private static Optional<PlannedCriterion> criterion(Fields entry, List<String> names) {
        var title = entry.need("title").flatMap(value -> value.text(200));
        var said = entry.items("levels");
        if (said.size() != names.size()) {
            entry.problems()
                    .add(
                            entry.place(),
                            "levels: expected " + names.size() + " texts, as many as the assignment's levels");
        }
        var levels = new ArrayList<RubricLevel>();
        for (var value : said) {
            var level = levels.size() + 1;
            var name = level <= names.size() ? names.get(level - 1) : "";
            levels.add(new RubricLevel(level, name, value.text(2000).orElse("")));
        }
        return entry.complete(() -> new PlannedCriterion(title.orElseThrow(), levels));
    }

    static List<Yaml> write(List<PlannedWork> works) {
        return works.stream().map(WorkFormat::write).toList();
    }

    private static Yaml write(PlannedWork work) {
        var names = work.rubric().stream()
                .findFirst()
                .map(criterion ->
                        criterion.levels().stream().map(RubricLevel::title).toList())
                .orElse(List.of());
        return new Yaml()
                .put("code", work.code())
                .put("title", work.title())
                .unless("", "brief", work.brief())
                .unless(AssignmentKind.TEXT_AND_LINK, "kind", work.kind())
                .put("week", work.week())
                .unless(6, "due_day", work.dueDayOffset() - (work.week() - 1) * 7)
                .unless(USUAL_HOUR, "due_at", work.dueTime())
                .unless(1, "pass_level", work.passLevel())
                .put("levels", names)
                .put("rubric", work.rubric().stream().map(WorkFormat::write).toList());
    }

    private static Yaml write(PlannedCriterion criterion) {
        return new Yaml()
                .put("title", criterion.title())
                .put(
                        "levels",
                        criterion.levels().stream()
                                .map(RubricLevel::description)
                                .toList());
    }
}
