package org.corymb.lms.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;
import org.corymb.lms.requirement.Requirement.AtLeast;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.requirement.Requirement.Quota;
import org.corymb.lms.requirement.Requirement.RoleAtSession;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.requirement.Requirement.Stay;
import org.corymb.lms.requirement.Requirement.Which;
import org.corymb.lms.shared.SessionKind;
import tools.jackson.databind.JsonNode;

/** Turns parsed JSON into a rule and knows the place of everything that is wrong. */
final class RequirementReader {

    private static final String NODES = "one of allOf, atLeast, sessions, assignment, role, confirm";

    private final int maxDepth;
    private final int maxNodes;
    private int nodes;

    RequirementReader(int maxDepth, int maxNodes) {
        this.maxDepth = maxDepth;
        this.maxNodes = maxNodes;
    }

    Requirement read(JsonNode root) {
        return node(new JsonPlace("", root), 1);
    }

    private Requirement node(JsonPlace place, int depth) {
        if (depth > maxDepth) {
            throw place.broken("nested deeper than " + maxDepth);
        }
        if (++nodes > maxNodes) {
            throw place.broken("more than " + maxNodes + " nodes");
        }
        var name = place.onlyProperty(NODES);
        var body = place.child(name);
        return placed(body, () -> switch (name) {
            case "allOf" -> new AllOf(parts(body, depth));
            case "atLeast" -> atLeast(body.withOnly(Set.of("count", "of")), depth);
            case "sessions" ->
                sessions(body.withOnly(
                        Set.of("kinds", "minimumMinutes", "minimumShare", "required", "allowedMisses", "makeUps")));
            case "assignment" -> assignment(body.withOnly(Set.of("code", "level")));
            case "role" -> role(body.withOnly(Set.of("role", "kinds", "which")));
            case "confirm" -> confirm(body.withOnly(Set.of("key", "text")));
            default -> throw place.broken("unknown " + name + ", expected " + NODES);
        });
    }

    /** The records refuse values out of range without knowing where they stand. */
    private static Requirement placed(JsonPlace place, Supplier<Requirement> making) {
        try {
            return making.get();
        } catch (BrokenRequirement broken) {
            throw broken.where().isEmpty() ? broken.at(place.pointer()) : broken;
        }
    }

    private List<Requirement> parts(JsonPlace list, int depth) {
        var parts = new ArrayList<Requirement>();
        for (var element : list.elements()) {
            parts.add(node(element, depth + 1));
        }
        return parts;
    }

    private Requirement atLeast(JsonPlace body, int depth) {
        return new AtLeast(body.child("count").number(), parts(body.child("of"), depth));
    }

    private static Requirement sessions(JsonPlace body) {
        return new SessionsAttended(
                kinds(body),
                stay(body),
                quota(body),
                body.find("makeUps").map(JsonPlace::number).orElse(0));
    }

    private static Stay stay(JsonPlace body) {
        var minutes = body.find("minimumMinutes").<Stay>map(found -> new Stay.Minutes(found.number()));
        var share = body.find("minimumShare").<Stay>map(found -> new Stay.Share(found.number()));
        return either(body, minutes, share, "minimumMinutes or minimumShare").orElse(new Stay.Minutes(0));
    }

    private static Quota quota(JsonPlace body) {
        var required = body.find("required").<Quota>map(found -> new Quota.Required(found.number()));
        var misses = body.find("allowedMisses").<Quota>map(found -> new Quota.AllowedMisses(found.number()));
        return either(body, required, misses, "required or allowedMisses")
                .orElseThrow(() -> body.broken("required or allowedMisses is missing"));
    }

    private static <T> Optional<T> either(JsonPlace body, Optional<T> one, Optional<T> other, String names) {
        if (one.isPresent() && other.isPresent()) {
            throw body.broken("either " + names + ", not both");
        }
        return one.or(() -> other);
    }

    private static Requirement assignment(JsonPlace body) {
        return new AssignmentAtLevel(
                body.child("code").text(), body.child("level").number());
    }

    private static Requirement role(JsonPlace body) {
        return new RoleAtSession(
                body.child("role").name(SessionRole.class),
                kinds(body),
                body.find("which").map(which -> which.name(Which.class)).orElse(Which.ANY));
    }

    private static Requirement confirm(JsonPlace body) {
        return new PersonConfirms(body.child("key").text(), body.child("text").text());
    }

    private static Set<SessionKind> kinds(JsonPlace body) {
        var kinds = EnumSet.noneOf(SessionKind.class);
        for (var element : body.find("kinds").map(JsonPlace::elements).orElse(List.of())) {
            kinds.add(element.name(SessionKind.class));
        }
        return kinds;
    }
}
