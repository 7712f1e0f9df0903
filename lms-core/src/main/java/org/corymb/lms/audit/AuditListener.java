package org.corymb.lms.audit;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down every event of every feature, in the transaction in which it happened: what is rolled back leaves no
 * entry, what is committed leaves exactly one, and no event of a new feature can be forgotten.
 */
@Component
class AuditListener {
    private static final String FEATURES = "org.corymb.lms.";

    private final AuditRepository repository;
    private final JsonMapper json;
    private final Clock clock;

    AuditListener(AuditRepository repository, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(PayloadApplicationEvent<?> published) {
        if (published.getPayload() instanceof Record event
                && event.getClass().getPackageName().startsWith(FEATURES)) {
            write(Deed.of(event));
        }
    }

    private void write(Deed deed) {
        repository.insert(new AuditEntry(
                UUID.randomUUID(),
                clock.instant(),
                deed.actor(),
                deed.action(),
                deed.subjectType(),
                deed.subjectId(),
                json.writeValueAsString(deed.facts())));
    }
}
