package org.corymb.lms.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corymb.lms.requirement.Facts.AssignmentFact;
import org.corymb.lms.requirement.Facts.MakeUp;
import org.corymb.lms.requirement.Facts.Presence;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.shared.SessionKind;

/** Builds the record of one learner, a letter a session. */
public final class RuleFacts {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 23);

    private final List<SessionFact> sessions = new ArrayList<>();
    private final List<AssignmentFact> assignments = new ArrayList<>();

    /**
     * Lessons and co-labs of 90 minutes in turn: {@code P} present, {@code S} present for 34 minutes, {@code A} absent,
     * {@code E} excused, {@code M} made up, {@code R} absent but still offered in a sibling run, {@code .} to come.
     */
    public static RuleFacts marks(String letters) {
        var facts = new RuleFacts();
        letters.chars().forEach(letter -> facts.session((char) letter));
        return facts;
    }

    public RuleFacts session(SessionKind kind, boolean counts, boolean open, Presence... presence) {
        var number = sessions.size();
        sessions.add(new SessionFact(
                new UUID(0, number),
                kind,
                "Session " + (number + 1),
                FIRST.plusDays(number),
                90,
                counts,
                open,
                presence.length == 0 ? Optional.empty() : Optional.of(presence[0]),
                Optional.empty(),
                false));
        return this;
    }

    public RuleFacts work(String code, int level, boolean open) {
        assignments.add(new AssignmentFact(
                code, "Work " + code, level == 0 ? Optional.empty() : Optional.of(level), false, open));
        return this;
    }

    public Facts with(String... confirmed) {
        return new Facts(sessions, assignments, Set.of(confirmed));
    }

    public static Presence present(int minutes) {
        return new Presence(AttendanceStatus.PRESENT, minutes, SessionRole.ATTENDED);
    }

    public static Presence presented() {
        return new Presence(AttendanceStatus.PRESENT, 90, SessionRole.PRESENTED);
    }

    private void session(char letter) {
        var number = sessions.size();
        sessions.add(new SessionFact(
                new UUID(0, number),
                number % 2 == 0 ? SessionKind.LESSON : SessionKind.CO_LAB,
                "Session " + (number + 1),
                FIRST.plusDays(number),
                90,
                true,
                letter == '.',
                presence(letter),
                letter == 'M' ? Optional.of(new MakeUp("CEF27W-B", FIRST.plusDays(number + 2), 90)) : Optional.empty(),
                letter == 'R'));
    }

    private static Optional<Presence> presence(char letter) {
        return switch (letter) {
            case 'P' -> Optional.of(present(90));
            case 'S' -> Optional.of(present(34));
            case 'A', 'M', 'R' -> Optional.of(new Presence(AttendanceStatus.ABSENT, 0, SessionRole.ATTENDED));
            case 'E' -> Optional.of(new Presence(AttendanceStatus.EXCUSED, 0, SessionRole.ATTENDED));
            default -> Optional.empty();
        };
    }
}
