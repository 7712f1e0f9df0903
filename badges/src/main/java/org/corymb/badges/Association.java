package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;

/**
 * Says how two achievements of a learner record hang together.
 *
 * @param type how
 * @param sourceId identifier of the first achievement, absolute
 * @param targetId identifier of the second one, absolute
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#association">CLR 2.0, Association</a>
 */
public record Association(AssociationType type, String sourceId, String targetId) {
    /** Checks what the specification asks of the members. */
    public Association {
        Rule.uri("Association.sourceId", sourceId);
        Rule.uri("Association.targetId", targetId);
        Rule.that(!sourceId.equals(targetId), "Association.targetId", "must be another than sourceId");
    }

    JsonObject json() {
        return new Members()
                .put("type", "Association")
                .put("associationType", type.term())
                .put("sourceId", sourceId)
                .put("targetId", targetId)
                .build();
    }
}
