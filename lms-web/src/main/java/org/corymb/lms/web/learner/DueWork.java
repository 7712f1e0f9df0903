package org.corymb.lms.web.learner;

import java.time.Instant;
import org.corymb.lms.web.SaidTime;
import org.jspecify.annotations.Nullable;

/**
 * One assignment in the list of what is due.
 *
 * @param path where it is worked on; null when it is assessed live
 */
record DueWork(String title, @Nullable String path, SaidTime due, String look, String state, Instant dueAt) {}
