package org.corymb.lms.web.components;

import java.util.Locale;

/** One session in a miss budget: its name and how it stands for this learner. */
public record SessionMark(String session, State state) {

    /** How a session stands for a learner. */
    public enum State {
        YES,
        NO,
        MADE,
        NOW,
        OPEN,
        SPARE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
