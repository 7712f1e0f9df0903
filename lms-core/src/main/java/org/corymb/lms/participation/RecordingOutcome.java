package org.corymb.lms.participation;

import org.corymb.lms.shared.BrokenRule;

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

    /**
     * What is recorded now.
     *
     * @throws BrokenRule for what could not be recorded, with the rule that is against it
     */
    default Attendance attendanceOrRule() {
        return switch (this) {
            case Recorded recorded -> recorded.attendance();
            case AlreadySo already -> already.attendance();
            case ReasonNeeded needed -> throw new BrokenRule("attendance-reason-needed");
            case NotInTheRun stranger -> throw new BrokenRule("not-enrolled");
            case SessionCancelled cancelled -> throw new BrokenRule("session-cancelled");
        };
    }
}
