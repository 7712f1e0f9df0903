package org.corymb.lms.web.catalogue;

import java.util.List;
import java.util.Locale;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.Link;
import org.jspecify.annotations.Nullable;

/**
 * The box in which one joins a run.
 *
 * @param state what the reader can do
 * @param place in the queue, when waiting; else 0
 * @param missing links to offerings to be completed first
 */
record EnrolBox(
        State state,
        String code,
        String seats,
        int taken,
        int capacity,
        int minimum,
        int place,
        List<Link> missing,
        List<Fact> facts,
        @Nullable SaidTime leaveFreeBy,
        int sessions,
        @Nullable String clock) {

    /** What the reader can do about this run. */
    enum State {
        VISITOR,
        ENROL,
        WAIT,
        APPLY,
        PREREQUISITES,
        ENROLLED,
        WAITING,
        APPLIED,
        DECLINED,
        CLOSED,
        PAST,
        CANCELLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
