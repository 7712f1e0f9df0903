package org.corymb.lms.requirement;

import java.util.Collection;
import java.util.List;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Facts.AssignmentFact;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;
import org.corymb.lms.requirement.Requirement.AtLeast;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.requirement.Requirement.Quota;
import org.corymb.lms.requirement.Requirement.RoleAtSession;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.requirement.Requirement.Stay;
import org.corymb.lms.requirement.Requirement.Which;
import org.corymb.lms.shared.SessionKind;

/** Puts rules and rows of the record into sentences. */
final class Wording {

    private Wording() {}

    static Sentence of(Requirement requirement) {
        return switch (requirement) {
            case AllOf all -> Sentence.of("rule.all-of", sentences(all.of()));
            case AtLeast some -> Sentence.of("rule.at-least", some.count(), sentences(some.of()));
            case SessionsAttended sessions ->
                Sentence.of("rule.sessions", quota(sessions), stay(sessions.stay()), makeUps(sessions.makeUps()));
            case AssignmentAtLevel work -> Sentence.of("rule.assignment", work.code(), work.level());
            case RoleAtSession role -> Sentence.of("rule.role", role(role.role()), place(role));
            case PersonConfirms word -> Sentence.of("rule.confirm", word.text());
        };
    }

    static Sentence role(SessionRole role) {
        return Sentence.of("role." + role.name());
    }

    static Sentence place(RoleAtSession rule) {
        var which = rule.which() == Which.LAST ? "last" : "any";
        return rule.kinds().isEmpty()
                ? Sentence.of("place." + which + "-session")
                : Sentence.of("place." + which + "-of-kind", kinds(rule.kinds()));
    }

    static Sentence row(SessionFact session, Weight weight, int needed) {
        return switch (weight) {
            case COUNTS -> there("row.attended", session, needed);
            case MADE_UP -> madeUp(session);
            case OPEN -> open(session, needed);
            case MISSED -> missed(session, needed);
        };
    }

    static Sentence roleRow(SessionFact session, Weight weight, SessionRole role) {
        var key = switch (weight) {
            case COUNTS, MADE_UP -> "row.role-held";
            case OPEN -> "row.role-open";
            case MISSED -> "row.role-missed";
        };
        return Sentence.of(key, session.title(), session.date(), role(role));
    }

    static Sentence workRow(AssignmentFact work, int needed) {
        return work.level()
                .map(level -> Sentence.of("row.assessed", work.title(), level, needed))
                .orElseGet(() -> Sentence.of(work.handedIn() ? "row.handed-in" : "row.nothing", work.title(), needed));
    }

    private static Sentence madeUp(SessionFact session) {
        var there = session.makeUp().orElseThrow();
        return Sentence.of("row.made-up", session.title(), session.date(), there.run(), there.date(), there.minutes());
    }

    private static Sentence open(SessionFact session, int needed) {
        return session.presence().isPresent()
                ? there("row.too-short-yet", session, needed)
                : Sentence.of("row.open", session.title(), session.date());
    }

    private static Sentence missed(SessionFact session, int needed) {
        return session.presence()
                .map(mark -> switch (mark.status()) {
                    case PRESENT -> there("row.too-short", session, needed);
                    case EXCUSED -> Sentence.of("row.excused", session.title(), session.date());
                    case ABSENT -> Sentence.of("row.absent", session.title(), session.date());
                })
                .orElseGet(() -> Sentence.of("row.absent", session.title(), session.date()));
    }

    private static Sentence there(String key, SessionFact session, int needed) {
        var stayed = session.presence().orElseThrow().minutes();
        return Sentence.of(key, session.title(), session.date(), stayed, session.minutes(), needed);
    }

    private static Sentence quota(SessionsAttended rule) {
        var what = rule.kinds().isEmpty() ? Sentence.of("what.sessions") : kinds(rule.kinds());
        return switch (rule.quota()) {
            case Quota.Required required -> Sentence.of("quota.required", required.count(), what);
            case Quota.AllowedMisses misses -> Sentence.of("quota.misses", misses.count(), what);
        };
    }

    private static Sentence stay(Stay stay) {
        return switch (stay) {
            case Stay.Minutes minutes -> Sentence.of("stay.minutes", minutes.minimum());
            case Stay.Share share -> Sentence.of("stay.share", share.percent());
        };
    }

    private static Sentence makeUps(int number) {
        return Sentence.of("make-ups", number);
    }

    private static Sentence kinds(Collection<SessionKind> kinds) {
        return Sentence.of(
                "kinds",
                kinds.stream()
                        .sorted()
                        .map(kind -> Sentence.of("kind." + kind.name()))
                        .toList());
    }

    private static List<Sentence> sentences(List<Requirement> parts) {
        return parts.stream().map(Wording::of).toList();
    }
}
