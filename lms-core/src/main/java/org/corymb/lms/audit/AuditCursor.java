package org.corymb.lms.audit;

import java.time.Instant;
import java.util.UUID;

/** Where a page of the trail ended. */
record AuditCursor(Instant happenedAt, UUID id) {

    static AuditCursor of(String text) {
        var parts = text.split("_", 2);
        return new AuditCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return happenedAt + "_" + id;
    }
}
