package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.internal.json.Members;

/**
 * Says how two achievements of a learner record hang together.
 *
 * @param type how
 * @param sourceId identifier of the first achievement, absolute
 * @param targetId identifier of the second one, absolute
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#association">CLR 2.0, Association</a>
 */
public record Association(AssociationType type, String sourceId, String targetId, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Association {
        Rule.uri("Association.sourceId", sourceId);
        Rule.uri("Association.targetId", targetId);
        Rule.that(!sourceId.equals(targetId), "Association.targetId", "must be another than sourceId");
        extensions.check(Association.class, "associationType");
    }

    /** One without further members. */
    public Association(AssociationType type, String sourceId, String targetId) {
        this(type, sourceId, targetId, Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("type", extensions.type("Association"))
                .put("associationType", type.term())
                .put("sourceId", sourceId)
                .put("targetId", targetId)
                .all(extensions.members())
                .build();
    }

    static Association read(Reading json) {
        return json.make(
                "Association",
                () -> new Association(
                        json.needWord("associationType", List.of(AssociationType.values()), AssociationType::term),
                        json.needText("sourceId"),
                        json.needText("targetId"),
                        json.rest("Association")));
    }
}
