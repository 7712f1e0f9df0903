package org.corymb.lms.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Session;

/** A run of the journey and its sessions; the clock goes from one to the next. */
record Cohort(Run run, List<Session> sessions) {

    Instant beforeItBegins() {
        return sessions.getFirst().time().instant().minus(Duration.ofHours(20));
    }

    Instant after(Session session) {
        return session.time().instant().plus(Duration.ofMinutes(session.time().minutes() + 5L));
    }
}
