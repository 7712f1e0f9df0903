package org.corymb.lms.requirement;

import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a rule into JSON. */
final class RequirementWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RequirementWriter() {}

    static ObjectNode write(Requirement requirement) {
        var node = JSON.objectNode();
        switch (requirement) {
            case AllOf all -> node.set("allOf", parts(all.of()));
            case AtLeast some ->
                node.putObject("atLeast").put("count", some.count()).set("of", parts(some.of()));
            case SessionsAttended sessions -> node.set("sessions", sessions(sessions));
            case AssignmentAtLevel work ->
                node.putObject("assignment").put("code", work.code()).put("level", work.level());
            case RoleAtSession role -> node.set("role", role(role));
            case PersonConfirms word ->
                node.putObject("confirm").put("key", word.key()).put("text", word.text());
        }
        return node;
    }

    private static ArrayNode parts(List<Requirement> parts) {
        var list = JSON.arrayNode();
        parts.forEach(part -> list.add(write(part)));
        return list;
    }

    private static ObjectNode sessions(SessionsAttended rule) {
        var body = JSON.objectNode();
        kinds(body, rule.kinds());
        switch (rule.stay()) {
            case Stay.Minutes minutes -> body.put("minimumMinutes", minutes.minimum());
            case Stay.Share share -> body.put("minimumShare", share.percent());
        }
        switch (rule.quota()) {
            case Quota.Required required -> body.put("required", required.count());
            case Quota.AllowedMisses misses -> body.put("allowedMisses", misses.count());
        }
        return body.put("makeUps", rule.makeUps());
    }

    private static ObjectNode role(RoleAtSession rule) {
        var body = JSON.objectNode().put("role", rule.role().name());
        kinds(body, rule.kinds());
        return rule.which() == Which.ANY ? body : body.put("which", rule.which().name());
    }

    private static void kinds(ObjectNode body, Set<SessionKind> kinds) {
        if (!kinds.isEmpty()) {
            var list = body.putArray("kinds");
            kinds.stream().sorted().forEach(kind -> list.add(kind.name()));
        }
    }
}
