package org.corymb.lms.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;
import org.corymb.lms.requirement.Requirement.AtLeast;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.requirement.Requirement.Quota;
import org.corymb.lms.requirement.Requirement.RoleAtSession;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.requirement.Requirement.Stay;
import org.corymb.lms.requirement.Requirement.Which;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.SessionKind;

/** A completion rule in a file: one of all_of, at_least, sessions, assignment, role, confirmed. */
final class RuleFormat {

    private RuleFormat() {}

    static Optional<Requirement> read(Fields rule) {
        return allOf(rule)
                .or(() -> atLeast(rule))
                .or(() -> rule.entry("sessions").flatMap(RuleFormat::sessions))
                .or(() -> rule.entry("assignment").flatMap(RuleFormat::assignment))
                .or(() -> rule.entry("role").flatMap(RuleFormat::role))
                .or(() -> rule.entry("confirmed").flatMap(RuleFormat::confirmed))
                .flatMap(requirement -> rule.complete(() -> requirement))
                .or(() -> none(rule));
    }

    private static Optional<Requirement> none(Fields rule) {
        if (!rule.failed()) {
            rule.problems()
                    .add(rule.place(), "expected one of all_of, at_least, sessions, assignment, role, confirmed");
        }
        return Optional.empty();
    }

    private static Optional<Requirement> allOf(Fields rule) {
        return rule.has("all_of") ? rule.made(() -> new AllOf(parts(rule, "all_of"))) : Optional.empty();
    }

    private static Optional<Requirement> atLeast(Fields rule) {
        return rule.entry("at_least").flatMap(group -> {
            var count = group.need("count").flatMap(value -> value.number(1, 100));
            var of = parts(group, "of");
            return group.complete(() -> new AtLeast(count.orElseThrow(), of));
        });
    }

    private static List<Requirement> parts(Fields group, String name) {
        return group.entries(name).stream().flatMap(part -> read(part).stream()).toList();
    }

    private static Optional<Requirement> sessions(Fields rule) {
        var kinds = kinds(rule);
        var required = rule.find("required").flatMap(value -> value.number(1, 1000));
        var misses = rule.find("misses").flatMap(value -> value.number(0, 1000));
        var minutes = rule.find("minutes").flatMap(value -> value.number(0, 1440));
        var share = rule.find("share").flatMap(value -> value.number(1, 100));
        var makeUps = rule.find("make_ups").flatMap(value -> value.number(0, 1000));
        if (required.isPresent() == misses.isPresent()) {
            rule.problems().add(rule.place(), "expected either required or misses");
        }
        return rule.complete(() -> new SessionsAttended(
                kinds,
                share.<Stay>map(Stay.Share::new).orElseGet(() -> new Stay.Minutes(minutes.orElse(1))),
                required.<Quota>map(Quota.Required::new).orElseGet(() -> new Quota.AllowedMisses(misses.orElseThrow())),
                makeUps.orElse(0)));
    }

    private static Optional<Requirement> assignment(Fields rule) {
        var code = rule.need("code").flatMap(value -> value.text(20));
        var level = rule.need("level").flatMap(value -> value.number(1, 10));
        return rule.complete(() -> new AssignmentAtLevel(code.orElseThrow(), level.orElseThrow()));
    }

    private static Optional<Requirement> role(Fields rule) {
        var role = rule.need("is").flatMap(value -> value.choice(SessionRole.class));
        var kinds = kinds(rule);
        var which = rule.find("which").flatMap(value -> value.choice(Which.class));
        return rule.complete(() -> new RoleAtSession(role.orElseThrow(), kinds, which.orElse(Which.ANY)));
    }

    private static Optional<Requirement> confirmed(Fields rule) {
        var key = rule.need("key").flatMap(value -> value.text(40));
        var text = rule.need("text").flatMap(value -> value.text(300));
        return rule.complete(() -> new PersonConfirms(key.orElseThrow(), text.orElseThrow()));
    }

    private static Set<SessionKind> kinds(Fields rule) {
        var kinds = EnumSet.noneOf(SessionKind.class);
        rule.items("kinds").forEach(value -> value.choice(SessionKind.class).ifPresent(kinds::add));
        return kinds;
    }

    static Yaml write(Requirement rule) {
        return switch (rule) {
            case AllOf all ->
                new Yaml()
                        .put("all_of", all.of().stream().map(RuleFormat::write).toList());
            case AtLeast some ->
                new Yaml()
                        .put(
                                "at_least",
                                new Yaml()
                                        .put("count", some.count())
                                        .put(
                                                "of",
                                                some.of().stream()
                                                        .map(RuleFormat::write)
                                                        .toList()));
            case SessionsAttended sessions -> new Yaml().put("sessions", sessions(sessions));
            case AssignmentAtLevel work ->
                new Yaml().put("assignment", new Yaml().put("code", work.code()).put("level", work.level()));
            case RoleAtSession role -> new Yaml().put("role", role(role));
            case PersonConfirms word ->
                new Yaml().put("confirmed", new Yaml().put("key", word.key()).put("text", word.text()));
        };
    }

    private static Yaml sessions(SessionsAttended rule) {
        var fields = new Yaml();
        switch (rule.quota()) {
            case Quota.Required required -> fields.put("required", required.count());
            case Quota.AllowedMisses misses -> fields.put("misses", misses.count());
        }
        switch (rule.stay()) {
            case Stay.Minutes minutes -> fields.unless(1, "minutes", minutes.minimum());
            case Stay.Share share -> fields.put("share", share.percent());
        }
        return fields.put("kinds", rule.kinds().stream().sorted().toList()).unless(0, "make_ups", rule.makeUps());
    }

    private static Yaml role(RoleAtSession rule) {
        return new Yaml()
                .put("is", rule.role())
                .put("kinds", rule.kinds().stream().sorted().toList())
                .unless(Which.ANY, "which", rule.which());
    }
}
