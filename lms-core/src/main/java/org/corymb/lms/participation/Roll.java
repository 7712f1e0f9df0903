package org.corymb.lms.participation;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;

/** The roll of one session, as seen while its row is locked. */
record Roll(SessionId session, RunId run, int minutes, boolean cancelled, boolean closed) {}
