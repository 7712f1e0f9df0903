package org.corymb.badges.planted;

import org.corymb.badges.internal.jsonld.Contexts;

/** Breaks the rule that nothing internal is seen from outside, so that the rule can be seen to bite. */
public final class LeakingApi {
    private LeakingApi() {}

    public static Contexts leak() {
        return Contexts.all();
    }
}
