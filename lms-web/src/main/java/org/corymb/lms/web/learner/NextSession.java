package org.corymb.lms.web.learner;

import org.corymb.lms.shared.SessionTime;
import org.corymb.lms.web.schedule.ScheduleLine.Note;
import org.jspecify.annotations.Nullable;

/**
 * The session that comes next.
 *
 * @param join where to join; null while that is not known
 * @param opens the clock from which one can join; null when one can now
 * @param note the clock change that it lies in; null when it begins at the usual hour
 */
record NextSession(
        String code,
        String title,
        String kind,
        @Nullable String badge,
        SessionTime time,
        @Nullable String join,
        @Nullable String opens,
        @Nullable Note note,
        String day) {}
