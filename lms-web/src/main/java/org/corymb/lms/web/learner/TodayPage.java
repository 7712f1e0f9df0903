package org.corymb.lms.web.learner;

import java.util.List;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.components.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a learner needs to know today.
 *
 * @param cohorts links to the runs the learner is in
 * @param waiting runs in which the learner waits or has applied, with where that stands
 */
record TodayPage(
        String greeting,
        SaidTime date,
        @Nullable NextSession next,
        List<DueWork> due,
        @Nullable Standing standing,
        @Nullable String standingCode,
        List<Link> cohorts,
        List<Link> waiting,
        List<NewsLine> news) {}
