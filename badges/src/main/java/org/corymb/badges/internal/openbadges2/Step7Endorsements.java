package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.structure.OlderStructure;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: who endorses the badge, its class or its issuer, and which extensions it has. Both are shown and never change
 * the verdict.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Endorsement">Open Badges 2.0, 3.12 Endorsement, 3.8
 *     Extensions</a>
 */
final class Step7Endorsements implements OlderStep {
    private static final String NAME = "endorsement";
    private static final String SECTION = "OB 2.0 3.12 Endorsement";
    private static final int MOST = 8;

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var findings = new ArrayList<Finding>();
        extensions(examination.assertion(), findings);
        int left = MOST;
        for (var node : nodes(examination)) {
            for (var endorsement : JsonRead.values(node.content(), "endorsement")) {
                if (left-- > 0) {
                    findings.add(endorsement(examination, node, endorsement));
                }
            }
        }
        if (left < 0) {
            findings.add(skipped(-left + " more endorsements were not examined."));
        }
        return findings;
    }

    private static List<Node> nodes(OlderExamination examination) {
        var nodes = new ArrayList<Node>();
        var assertion = examination.assertion();
        nodes.add(new Node(String.valueOf(JsonRead.text(assertion, "id")), assertion, List.of(assertion)));
        for (var node : new @Nullable Node[] {examination.badgeClass(), examination.issuer()}) {
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static void extensions(JsonObject assertion, List<Finding> findings) {
        var names = assertion.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof JsonObject object
                        && JsonRead.texts(object, "type").contains("Extension"))
                .map(Map.Entry::getKey)
                .map(JsonText::quote)
                .toList();
        if (!names.isEmpty()) {
            var why = "The badge has extensions: " + String.join(", ", names)
                    + ". What they say was not held against their schemas.";
            findings.add(Finding.skipped("extensions", why, "OB 2.0 3.8 Extensions"));
        }
    }

    private static Finding endorsement(OlderExamination examination, Node node, JsonValue value) {
        var address = value instanceof JsonString text
                ? text.getString()
                : value instanceof JsonObject object ? String.valueOf(JsonRead.text(object, "id")) : "";
        try {
            var endorsement = examination.web().node(address);
            var problems = OlderStructure.endorsement(endorsement.content());
            return problems.isEmpty()
                    ? endorsed(examination, node, endorsement)
                    : skipped("An endorsement is malformed: " + problems.sentence());
        } catch (DocumentUnavailable e) {
            return skipped("An endorsement could not be had. " + e.getMessage());
        }
    }

    private static Finding endorsed(OlderExamination examination, Node node, Node endorsement)
            throws DocumentUnavailable {
        var claim = endorsement.content().getJsonObject("claim");
        if (!node.id().equals(JsonRead.text(claim, "id"))) {
            return skipped("The endorsement " + endorsement.id() + " is about something else.");
        }
        var issuer = examination.web().node(String.valueOf(JsonRead.id(endorsement.content(), "issuer")));
        if (!new Scope(issuer).allows(endorsement.id())) {
            return skipped("The endorsement " + endorsement.id() + " does not lie where its issuer lets it lie.");
        }
        var name = JsonRead.text(issuer.content(), "name");
        var comment = JsonRead.text(claim, "endorsementComment");
        return Finding.passed(
                NAME,
                "Endorsed by " + JsonText.quote(name == null ? issuer.id() : name) + " (" + issuer.id() + ")"
                        + (comment == null ? "." : ": " + JsonText.quote(comment)),
                SECTION);
    }

    private static Finding skipped(String why) {
        return Finding.skipped(NAME, why, SECTION);
    }
}
