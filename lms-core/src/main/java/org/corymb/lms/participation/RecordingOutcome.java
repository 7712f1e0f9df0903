package org.corymb.lms.participation;

/** What became of a mark. */
public sealed interface RecordingOutcome {

    /** The roll says so now. */
    record Recorded(Attendance attendance) implements RecordingOutcome {}

    /** The roll said so already; nothing changed. */
    record AlreadySo(Attendance attendance) implements RecordingOutcome {}

    /** The roll is closed: a correction needs a reason. */
    record ReasonNeeded() implements RecordingOutcome {}

    /** The learner has no seat in the run. */
    record NotInTheRun() implements RecordingOutcome {}

    /** The session does not take place. */
    record SessionCancelled() implements RecordingOutcome {}
}
