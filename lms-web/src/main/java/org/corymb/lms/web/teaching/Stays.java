package org.corymb.lms.web.teaching;

import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.shared.SessionKind;

/** How long one has to be at a session by the rule of its run. */
record Stays(Requirement rule) {

    /** Whether so many minutes of a session of this length are enough; where the rule asks for nothing, any are. */
    boolean areEnough(int minutes, SessionKind kind, int length) {
        return minutes
                >= rule.leaves()
                        .filter(SessionsAttended.class::isInstance)
                        .map(SessionsAttended.class::cast)
                        .filter(leaf -> leaf.kinds().isEmpty() || leaf.kinds().contains(kind))
                        .mapToInt(leaf -> leaf.stay().neededOf(length))
                        .min()
                        .orElse(0);
    }
}
