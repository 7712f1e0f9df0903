package org.corymb.lms.assignment;

/** What became of work that a learner saves or hands in. */
public sealed interface SubmissionOutcome {

    /** The draft is kept; nobody else sees it. */
    record DraftSaved(Submission submission) implements SubmissionOutcome {}

    /**
     * It waits for a marker.
     *
     * @param late whether it came after the due time
     */
    record HandedIn(Submission submission, boolean late) implements SubmissionOutcome {}

    /** An earlier attempt is not marked yet. */
    record WaitsForMarker(Submission submission) implements SubmissionOutcome {}

    /** There is neither text nor link. */
    record NothingToHandIn() implements SubmissionOutcome {}

    /** The run takes no more work. */
    record RunIsOver() implements SubmissionOutcome {}
}
