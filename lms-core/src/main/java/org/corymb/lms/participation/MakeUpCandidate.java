package org.corymb.lms.participation;

import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.shared.AccountId;

/** A learner of a sibling run who could make up a session here. */
public record MakeUpCandidate(AccountId learner, SessionId missed, String run) {}
