package org.corymb.lms.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of all messages against the texts that name them.
 *
 * @param keys all of them, in the order of the bundles
 */
record MessageKeys(List<String> keys, String templates, String code) {

    /** Keys that are put together at run time: from a prefix here and a name of an enum, a code or a field. */
    static final Set<String> COMPOSED = Set.of(
            "area.",
            "badges.done.",
            "badges.key.",
            "badges.standing.",
            "badges.verdict.",
            "box.",
            "catalogue.kinds.",
            "completion.outcome.",
            "completion.review.",
            "completion.verdict.",
            "component.budget.",
            "due.",
            "failure.",
            "grading.bank.",
            "offering.kind.",
            "operation.",
            "password.",
            "place.",
            "planning.act.",
            "planning.changed.",
            "planning.effect.",
            "planning.mode.",
            "planning.state.",
            "planning.to.",
            "programme.entry.",
            "refused.",
            "requirement.",
            "role.",
            "roll.note.",
            "roll.role.",
            "roll.status.",
            "rule.",
            "session.kind.",
            "staff.",
            "teaching.grid.",
            "teaching.run.",
            "today.good-",
            "today.news.",
            "tokens.scope.",
            "verify.check.",
            "verify.do.",
            "verify.problem.",
            "verify.verdict.",
            "verify.why.");

    /** How far a requirement is met: {@code component.} and a word of its state. */
    private static final Set<String> STATES = Set.of("component.yes", "component.part", "component.no");

    /** Spring makes these from a constraint and, more narrowly, from the field that breaks it. */
    private static final Pattern CONSTRAINTS =
            Pattern.compile("(NotBlank|NotNull|NotEmpty|Email|Size|Min|Max|Pattern|typeMismatch)(\\..+)?");

    static MessageKeys ofTheApplication() {
        var keys = Sources.files(Sources.MESSAGES, ".properties").stream()
                .map(Sources::read)
                .flatMap(String::lines)
                .filter(line -> line.matches("[A-Za-z0-9_.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        return new MessageKeys(keys, Sources.templates(), Sources.code());
    }

    /** Named in a template or in code, yet in no bundle. */
    Set<String> missing() {
        var named = Stream.of(
                        Sources.found("#\\{([A-Za-z0-9_.-]+)", templates),
                        Sources.found("#messages\\.msg\\w*\\('([A-Za-z0-9_.-]+)'\\s*[,)]", templates),
                        Sources.found("\\b(?:say|whole|getMessage|Toast\\.of)\\(\"([A-Za-z0-9_.-]+)\"\\s*[,)]", code))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.forEach(named::remove);
        return named;
    }

    /** In a bundle, yet named nowhere. */
    Set<String> unused() {
        var unused = new TreeSet<>(keys);
        unused.removeAll(Sources.found("#\\{([A-Za-z0-9_.-]+)", templates));
        unused.removeAll(Sources.found("'([A-Za-z0-9_.-]+)'", templates));
        unused.removeAll(Sources.found("\"([A-Za-z0-9_.-]+)\"", code));
        unused.removeAll(STATES);
        unused.removeIf(key -> CONSTRAINTS.matcher(key).matches());
        unused.removeIf(key -> COMPOSED.stream().anyMatch(key::startsWith));
        return unused;
    }

    /** In more than one place. */
    List<String> repeated() {
        var again = new ArrayList<>(keys);
        new TreeSet<>(keys).forEach(again::remove);
        return again;
    }

    /** Prefixes of {@link #COMPOSED} from which nothing is put together any more. */
    Set<String> idlePrefixes() {
        var idle = new TreeSet<>(COMPOSED);
        idle.removeIf(prefix -> templates.contains("'" + prefix) || code.contains("\"" + prefix));
        return idle;
    }
}
