package org.corymb.lms.requirement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corymb.lms.shared.SessionKind;

/**
 * What is known of one learner in one run.
 *
 * @param sessions in the order of the run, cancelled ones left out
 * @param confirmed keys of what a person has confirmed
 */
public record Facts(List<SessionFact> sessions, List<AssignmentFact> assignments, Set<String> confirmed) {

    public Facts {
        sessions = List.copyOf(sessions);
        assignments = List.copyOf(assignments);
        confirmed = Set.copyOf(confirmed);
    }

    /** The same facts once a person has confirmed this as well. */
    public Facts confirming(Set<String> more) {
        var all = new HashSet<>(confirmed);
        all.addAll(more);
        return new Facts(sessions, assignments, all);
    }

    /**
     * A session and what the learner did there.
     *
     * @param minutes its length
     * @param counts whether the plan counts it
     * @param open whether the roll is not closed yet, so that a mark can still come
     * @param presence the mark in the roll, if there is one
     * @param makeUp where it was made up, if it was
     * @param canBeMadeUp whether a sibling run still offers it
     */
    public record SessionFact(
            UUID id,
            SessionKind kind,
            String title,
            LocalDate date,
            int minutes,
            boolean counts,
            boolean open,
            Optional<Presence> presence,
            Optional<MakeUp> makeUp,
            boolean canBeMadeUp) {}

    /** A mark in the roll. */
    public record Presence(AttendanceStatus status, int minutes, SessionRole role) {
        public boolean present() {
            return status == AttendanceStatus.PRESENT;
        }
    }

    /** Presence at the same session of a sibling run. */
    public record MakeUp(String run, LocalDate date, int minutes) {}

    /**
     * An assignment and how far the learner came.
     *
     * @param level the best level reached in every criterion of one published assessment
     * @param handedIn whether work waits for a marker
     * @param open whether work can still be handed in or marked
     */
    public record AssignmentFact(String code, String title, Optional<Integer> level, boolean handedIn, boolean open) {}
}
