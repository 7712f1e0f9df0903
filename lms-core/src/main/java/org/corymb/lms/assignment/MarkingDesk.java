package org.corymb.lms.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.assignment.AssessmentOutcome.AlreadyPublished;
import org.corymb.lms.assignment.AssessmentOutcome.DraftSaved;
import org.corymb.lms.assignment.AssessmentOutcome.MarkedByAnother;
import org.corymb.lms.assignment.AssessmentOutcome.NothingHandedIn;
import org.corymb.lms.assignment.AssessmentOutcome.Published;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Lets one marker at a time write on a piece of work. */
@Component
class MarkingDesk {

    /** A draft that nobody has touched for so long no longer keeps others away. */
    private static final Duration RESERVED = Duration.ofMinutes(30);

    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final AssessmentRepository assessments;
    private final Clock clock;

    MarkingDesk(
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            AssessmentRepository assessments,
            Clock clock) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
        this.clock = clock;
    }

    AssessmentOutcome mark(
            AccountId marker, Assignment assignment, AccountId learner, Grading grading, boolean publish) {
        var locked = assignments.lock(assignment.id()).orElseThrow(() -> new UnknownAssignment(assignment.id()));
        if (!assignments.isSeated(locked.run(), learner)) {
            throw new NotAllowed("assess-outsider");
        }
        var submission = submissions.latestHandedIn(assignment.id(), learner);
        if (submission.isEmpty() && !assignment.markedLive()) {
            return new NothingHandedIn();
        }
        var attempt = assignment.markedLive() ? Optional.<SubmissionId>empty() : submission.map(Submission::id);
        var piece =
                new Piece(assignment.id(), learner, attempt, assessments.current(assignment.id(), learner, attempt));
        return publish ? publish(marker, piece, grading) : draft(marker, piece, grading);
    }

    private AssessmentOutcome draft(AccountId marker, Piece piece, Grading grading) {
        if (piece.before().filter(Assessment::published).isPresent()) {
            return new AlreadyPublished(piece.before().get());
        }
        return reservedAgainst(marker, piece)
                .<AssessmentOutcome>map(MarkedByAnother::new)
                .orElseGet(() -> new DraftSaved(write(marker, piece, grading, Optional.empty())));
    }

    private AssessmentOutcome publish(AccountId marker, Piece piece, Grading grading) {
        var other = reservedAgainst(marker, piece);
        if (other.isPresent()) {
            return new MarkedByAnother(other.get());
        }
        piece.attempt().ifPresent(submissions::assessed);
        return new Published(write(marker, piece, grading, Optional.of(clock.instant())));
    }

    private Optional<AccountId> reservedAgainst(AccountId marker, Piece piece) {
        return piece.before()
                .filter(draft -> !draft.published() && !draft.marker().equals(marker))
                .filter(draft -> draft.updatedAt().plus(RESERVED).isAfter(clock.instant()))
                .map(Assessment::marker);
    }

    private Assessment write(AccountId marker, Piece piece, Grading grading, Optional<Instant> published) {
        var written = new Assessment(
                piece.before().map(Assessment::id).orElseGet(AssessmentId::random),
                piece.assignment(),
                piece.learner(),
                piece.attempt(),
                marker,
                grading,
                clock.instant(),
                published);
        assessments.write(written);
        return written;
    }

    /** What is being marked, and what was said of it before. */
    private record Piece(
            AssignmentId assignment, AccountId learner, Optional<SubmissionId> attempt, Optional<Assessment> before) {}
}
