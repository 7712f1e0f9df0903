package org.corymb.lms.audit;

import java.util.Optional;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail, to be read by administrators, the newest first. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {
    private static final int MOST = 200;

    private final AuditRepository repository;

    AuditTrail(AuditRepository repository) {
        this.repository = repository;
    }

    /** @param cursor of the page before, empty for the first */
    public Page<AuditEntry> entries(Actor actor, Optional<String> cursor, int limit) {
        requireRight(actor);
        var most = Math.clamp(limit, 1, MOST);
        var rows = repository.before(cursor.map(AuditCursor::of), most + 1);
        return Page.cut(rows, most, last -> new AuditCursor(last.happenedAt(), last.id()).toString());
    }

    /** Everything that was done to one thing. */
    public Page<AuditEntry> about(Actor actor, String subjectType, String subjectId) {
        requireRight(actor);
        return new Page<>(repository.about(subjectType, subjectId, MOST), Optional.empty());
    }

    private static void requireRight(Actor actor) {
        if (!actor.administers()) {
            throw new NotAllowed("audit-see");
        }
    }
}
