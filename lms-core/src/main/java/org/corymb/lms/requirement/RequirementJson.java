package org.corymb.lms.requirement;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules as JSON. Every node is an object with one property that names what it is:
 *
 * <pre>{@code
 * {"allOf": [node, ...]}
 * {"atLeast": {"count": 1, "of": [node, ...]}}
 * {"sessions": {"kinds": ["LESSON"], "minimumMinutes": 60 | "minimumShare": 66,
 *               "required": 14 | "allowedMisses": 2, "makeUps": 1}}
 * {"assignment": {"code": "A1", "level": 3}}
 * {"role": {"role": "PRESENTED", "kinds": ["CO_LAB"], "which": "LAST"}}
 * {"confirm": {"key": "regular", "text": "attend regularly"}}
 * }</pre>
 *
 * Without {@code kinds} the sessions that the plan counts are meant; without a minimum any presence counts; without
 * {@code makeUps} none count; without {@code which} any session will do. Nothing else is read: an unknown property, a
 * property given twice or a value of another type is refused with its place.
 */
public final class RequirementJson {

    /** The longest rule that is read, in characters. */
    public static final int MAX_LENGTH = 65_536;

    /** How deep nodes may be nested. */
    public static final int MAX_DEPTH = 8;

    /** How many nodes a rule may have. */
    public static final int MAX_NODES = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_LENGTH)
                            .maxNestingDepth(4 * MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequirementJson() {}

    /**
     * Reads a rule.
     *
     * @throws BrokenRequirement with the JSON pointer of the first place that is wrong
     */
    public static Requirement read(String json) {
        return new RequirementReader(MAX_DEPTH, MAX_NODES).read(parse(json));
    }

    /** Writes a rule so that {@link #read} gives an equal one. */
    public static String write(Requirement requirement) {
        return RequirementWriter.write(requirement).toString();
    }

    private static JsonNode parse(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new BrokenRequirement("", "longer than " + MAX_LENGTH + " characters");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new BrokenRequirement("", "not JSON: " + broken.getOriginalMessage());
        }
    }
}
