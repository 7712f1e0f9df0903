package org.corymb.lms.audit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Follows from a lantern that is lit, and may fail the first time. */
@Component
class Wick {
    private final Map<UUID, Boolean> burning = new ConcurrentHashMap<>();

    void failOnceFor(UUID lantern) {
        burning.put(lantern, false);
    }

    boolean burns(UUID lantern) {
        return burning.getOrDefault(lantern, false);
    }

    @TransactionalEventListener
    void on(LanternLit event) {
        if (Boolean.FALSE.equals(burning.remove(event.lantern()))) {
            throw new IllegalStateException("the wind");
        }
        burning.put(event.lantern(), true);
    }
}
