package org.corymb.lms.web.teaching;

import org.corymb.lms.cohort.Session;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.requirement.Requirement.SessionsAttended;

/** How long one has to be at a session by the rule of its run. */
record Stays(Requirement rule) {

    /** Whether so many minutes are enough; where the rule asks for nothing, any are. */
    boolean areEnough(int minutes, Session session) {
        return minutes
                >= rule.leaves()
                        .filter(SessionsAttended.class::isInstance)
                        .map(SessionsAttended.class::cast)
                        .filter(leaf -> leaf.kinds().isEmpty() || leaf.kinds().contains(session.kind()))
                        .mapToInt(leaf -> leaf.stay().neededOf(session.time().minutes()))
                        .min()
                        .orElse(0);
    }
}
