package org.corymb.lms.award;

/** What came of a decision that a learner completed a run. */
public sealed interface IssuingOutcome {

    /** The badge was issued now. */
    record Issued(CredentialId credential) implements IssuingOutcome {}

    /** The badge of this decision was there already. */
    record AlreadyIssued(CredentialId credential) implements IssuingOutcome {}

    /** What was completed has no badge. */
    record NoBadge() implements IssuingOutcome {}
}
