package org.corymb.lms.completion;

import java.util.HashSet;
import java.util.Set;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.requirement.Sentence;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a decision was based on, as it stood then: what was confirmed, and the evaluation down to each row. */
final class DecisionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DecisionJson() {}

    static String write(Evaluation evaluation, Set<String> confirmed) {
        var root = MAPPER.createObjectNode();
        root.set("rule", MAPPER.readTree(RequirementJson.write(evaluation.requirement())));
        var list = root.putArray("confirmed");
        confirmed.stream().sorted().forEach(list::add);
        root.set("evaluation", node(evaluation));
        return MAPPER.writeValueAsString(root);
    }

    static Set<String> confirmed(String json) {
        var confirmed = new HashSet<String>();
        MAPPER.readTree(json).path("confirmed").forEach(key -> confirmed.add(key.stringValue()));
        return confirmed;
    }

    private static ObjectNode node(Evaluation evaluation) {
        var node = MAPPER.createObjectNode()
                .put("verdict", evaluation.verdict().name())
                .put("have", evaluation.have())
                .put("need", evaluation.need())
                .put("reachable", evaluation.reachable());
        var trail = node.putArray("trail");
        evaluation
                .trail()
                .forEach(row -> trail.addObject()
                        .put("source", row.source())
                        .put("weight", row.weight().name())
                        .set("said", said(row.sentence())));
        var parts = node.putArray("parts");
        evaluation.parts().forEach(part -> parts.add(node(part)));
        return node;
    }

    private static ArrayNode said(Sentence sentence) {
        var words = MAPPER.createArrayNode().add(sentence.key());
        sentence.arguments().forEach(argument -> words.add(argument.toString()));
        return words;
    }
}
