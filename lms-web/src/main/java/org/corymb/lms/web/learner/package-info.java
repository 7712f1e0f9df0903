/** What a learner sees: today, the cohort space, the way into and out of a run, the calendar. */
@NullMarked
package org.corymb.lms.web.learner;

import org.jspecify.annotations.NullMarked;
