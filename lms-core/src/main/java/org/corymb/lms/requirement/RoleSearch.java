package org.corymb.lms.requirement;

import java.util.List;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.requirement.Requirement.RoleAtSession;
import org.corymb.lms.requirement.Requirement.Which;

/** Looks for a session at which the learner had the role. */
final class RoleSearch {

    private RoleSearch() {}

    static Evaluation of(RoleAtSession rule, Facts facts) {
        var pool = pool(rule, facts);
        var trail = pool.stream().map(session -> row(rule, session)).toList();
        var verdict = verdict(trail);
        var left = switch (verdict) {
            case SATISFIED -> Sentence.of("left.role-done", Wording.role(rule.role()), Wording.place(rule));
            case POSSIBLE -> Sentence.of("left.role", Wording.role(rule.role()), Wording.place(rule));
            case IMPOSSIBLE -> Sentence.of("left.role-lost", Wording.role(rule.role()), Wording.place(rule));
        };
        return Evaluation.leaf(rule, verdict, verdict == Verdict.SATISFIED ? 1 : 0, 1, left, trail);
    }

    private static Verdict verdict(List<Evidence> trail) {
        if (trail.stream().anyMatch(row -> row.weight() == Weight.COUNTS)) {
            return Verdict.SATISFIED;
        }
        return trail.stream().anyMatch(row -> row.weight() == Weight.OPEN) ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
    }

    private static List<SessionFact> pool(RoleAtSession rule, Facts facts) {
        var pool = facts.sessions().stream()
                .filter(session -> rule.kinds().isEmpty() || rule.kinds().contains(session.kind()))
                .toList();
        return rule.which() == Which.LAST && !pool.isEmpty() ? List.of(pool.getLast()) : pool;
    }

    private static Evidence row(RoleAtSession rule, SessionFact session) {
        var weight = weigh(rule, session);
        return new Evidence(session.id().toString(), weight, Wording.roleRow(session, weight, rule.role()));
    }

    private static Weight weigh(RoleAtSession rule, SessionFact session) {
        var mark = session.presence();
        if (mark.filter(found -> found.present() && found.role().covers(rule.role()))
                .isPresent()) {
            return Weight.COUNTS;
        }
        return session.open() && mark.map(Facts.Presence::present).orElse(true) ? Weight.OPEN : Weight.MISSED;
    }
}
