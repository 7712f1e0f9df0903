package org.corymb.lms.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.corymb.lms.shared.BrokenRule;

/** Where a page of the trail ended. */
record AuditCursor(Instant happenedAt, UUID id) {

    static AuditCursor of(String text) {
        var parts = text.split("_", 2);
        try {
            return new AuditCursor(Instant.parse(parts[0]), UUID.fromString(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeParseException | IllegalArgumentException neverGiven) {
            throw new BrokenRule("cursor");
        }
    }

    @Override
    public String toString() {
        return happenedAt + "_" + id;
    }
}
