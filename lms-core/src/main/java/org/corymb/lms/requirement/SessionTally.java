package org.corymb.lms.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.requirement.Requirement.SessionsAttended;

/** Counts sessions: attended, made up, still open, lost. */
record SessionTally(SessionsAttended rule, List<SessionFact> pool, Set<UUID> madeUp) {

    static SessionTally of(SessionsAttended rule, Facts facts) {
        var pool = facts.sessions().stream()
                .filter(session ->
                        rule.kinds().isEmpty() ? session.counts() : rule.kinds().contains(session.kind()))
                .toList();
        return new SessionTally(rule, pool, makeUpsThatCount(rule, pool));
    }

    /** Make-ups are spent on sessions that are over before they are spent on one that can still be attended. */
    private static Set<UUID> makeUpsThatCount(SessionsAttended rule, List<SessionFact> pool) {
        var ids = new HashSet<UUID>();
        pool.stream()
                .filter(session -> !stayed(rule, session) && madeUp(rule, session))
                .sorted(Comparator.comparing(SessionTally::undecided))
                .limit(rule.makeUps())
                .forEach(session -> ids.add(session.id()));
        return ids;
    }

    Evaluation evaluation() {
        var budget = budget();
        var have = budget.attended() + budget.madeUp();
        var reachable = reachable(budget.attended());
        var verdict = have >= budget.needed()
                ? Verdict.SATISFIED
                : reachable >= budget.needed() ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
        return new Evaluation(
                rule,
                verdict,
                have,
                budget.needed(),
                reachable,
                left(verdict, budget),
                Optional.of(budget),
                trail(),
                List.of());
    }

    private MissBudget budget() {
        var needed = rule.quota().neededOf(pool.size());
        var attended = count(Weight.COUNTS);
        var open = count(Weight.OPEN);
        var spare = attended + madeUp.size() + open - needed;
        return new MissBudget(
                pool.size(),
                needed,
                attended,
                madeUp.size(),
                count(Weight.MISSED),
                open,
                Math.clamp(spare, 0, open),
                Math.max(0, -spare));
    }

    private int count(Weight weight) {
        return (int) pool.stream().filter(session -> weigh(session) == weight).count();
    }

    /** Who attends what is still open keeps the make-ups for what is lost. */
    private int reachable(int attended) {
        var rest = pool.stream().filter(session -> !stayed(rule, session)).toList();
        var open = (int) rest.stream().filter(SessionTally::undecided).count();
        var recoverable = (int) rest.stream()
                .filter(session -> !undecided(session) && (session.canBeMadeUp() || madeUp(rule, session)))
                .count();
        return attended + open + Math.min(rule.makeUps(), recoverable);
    }

    private Weight weigh(SessionFact session) {
        if (stayed(rule, session)) {
            return Weight.COUNTS;
        }
        if (madeUp.contains(session.id())) {
            return Weight.MADE_UP;
        }
        return undecided(session) ? Weight.OPEN : Weight.MISSED;
    }

    private static boolean stayed(SessionsAttended rule, SessionFact session) {
        return session.presence()
                .filter(mark -> mark.present() && mark.minutes() >= rule.stay().neededOf(session.minutes()))
                .isPresent();
    }

    private static boolean madeUp(SessionsAttended rule, SessionFact session) {
        return session.makeUp()
                .filter(there -> there.minutes() >= rule.stay().neededOf(session.minutes()))
                .isPresent();
    }

    private static boolean undecided(SessionFact session) {
        return session.open() && session.presence().map(Facts.Presence::present).orElse(true);
    }

    private static Sentence left(Verdict verdict, MissBudget budget) {
        return switch (verdict) {
            case SATISFIED -> Sentence.of("left.sessions-done", budget.attended() + budget.madeUp(), budget.sessions());
            case POSSIBLE -> next(budget);
            case IMPOSSIBLE -> Sentence.of("left.sessions-lost", budget.missed(), budget.needed(), budget.sessions());
        };
    }

    private static Sentence next(MissBudget budget) {
        if (budget.mustMakeUp() == 0) {
            return Sentence.of("left.sessions", budget.left(), budget.open());
        }
        return budget.open() == 0
                ? Sentence.of("left.make-up", budget.mustMakeUp())
                : Sentence.of("left.sessions-make-up", budget.open(), budget.mustMakeUp());
    }

    private List<Evidence> trail() {
        var rows = new ArrayList<Evidence>();
        for (var session : pool) {
            var needed = rule.stay().neededOf(session.minutes());
            var weight = weigh(session);
            rows.add(new Evidence(session.id().toString(), weight, Wording.row(session, weight, needed)));
        }
        return rows;
    }
}
