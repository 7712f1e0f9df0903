package org.corymb.lms.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corymb.lms.requirement.Facts.AssignmentFact;
import org.corymb.lms.requirement.Facts.MakeUp;
import org.corymb.lms.requirement.Facts.Presence;
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

/** To have done more never makes a rule worse. */
class MonotonyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 23);

    @Property
    void anAdditionalAttendanceNeverWorsens(
            @ForAll("rules") Requirement rule,
            @ForAll("facts") Facts facts,
            @ForAll SessionRole role,
            @ForAll int pick) {
        var before = rule.evaluate(facts);

        var after = rule.evaluate(attended(facts, pick, role));

        assertNotWorse(before, after);
    }

    @Property
    void aLongerStayNeverWorsens(
            @ForAll("rules") Requirement rule, @ForAll("facts") Facts facts, @ForAll int pick, @ForAll int more) {
        assertNotWorse(rule.evaluate(facts), rule.evaluate(longer(facts, pick, Math.floorMod(more, 200))));
    }

    @Property
    void anAdditionalMakeUpNeverWorsens(
            @ForAll("rules") Requirement rule, @ForAll("facts") Facts facts, @ForAll int pick) {
        assertNotWorse(rule.evaluate(facts), rule.evaluate(madeUp(facts, pick)));
    }

    @Property
    void aBetterLevelOrAConfirmationNeverWorsens(@ForAll("rules") Requirement rule, @ForAll("facts") Facts facts) {
        var better = facts.assignments().stream()
                .map(work -> new AssignmentFact(
                        work.code(), work.title(), Optional.of(work.level().orElse(0) + 1), false, work.open()))
                .toList();

        assertNotWorse(
                rule.evaluate(facts), rule.evaluate(new Facts(facts.sessions(), better, Set.of("word", "homework"))));
    }

    @Property
    void aSatisfiedRuleHasWhatItNeedsAndAnImpossibleOneCannotGetIt(
            @ForAll("rules") Requirement rule, @ForAll("facts") Facts facts) {
        var evaluation = rule.evaluate(facts);

        assertThat(evaluation.satisfied()).isEqualTo(evaluation.have() >= evaluation.need());
        assertThat(evaluation.impossible())
                .isEqualTo(evaluation.have() < evaluation.need() && evaluation.reachable() < evaluation.need());
    }

    @Property
    void everyRuleSurvivesItsJson(@ForAll("rules") Requirement rule) {
        assertThat(RequirementJson.read(RequirementJson.write(rule))).isEqualTo(rule);
    }

    private static void assertNotWorse(Evaluation before, Evaluation after) {
        assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
        assertThat(after.have()).isGreaterThanOrEqualTo(before.have());
        assertThat(after.reachable()).isGreaterThanOrEqualTo(Math.min(before.reachable(), before.need()));
    }

    private static Facts attended(Facts facts, int pick, SessionRole role) {
        return changed(
                facts,
                pick,
                session -> session.presence()
                                .filter(mark -> mark.status() == AttendanceStatus.PRESENT)
                                .isPresent()
                        ? session
                        : with(
                                session,
                                Optional.of(new Presence(AttendanceStatus.PRESENT, 90, role)),
                                session.makeUp()));
    }

    private static Facts longer(Facts facts, int pick, int more) {
        return changed(
                facts,
                pick,
                session -> with(
                        session,
                        session.presence().map(mark -> new Presence(mark.status(), mark.minutes() + more, mark.role())),
                        session.makeUp()));
    }

    private static Facts madeUp(Facts facts, int pick) {
        return changed(
                facts, pick, session -> with(session, session.presence(), Optional.of(new MakeUp("B", DAY, 90))));
    }

    private static Facts changed(Facts facts, int pick, UnaryOperator<SessionFact> change) {
        if (facts.sessions().isEmpty()) {
            return facts;
        }
        var sessions = new ArrayList<>(facts.sessions());
        var index = Math.floorMod(pick, sessions.size());
        sessions.set(index, change.apply(sessions.get(index)));
        return new Facts(sessions, facts.assignments(), facts.confirmed());
    }

    private static SessionFact with(SessionFact of, Optional<Presence> presence, Optional<MakeUp> makeUp) {
        return new SessionFact(
                of.id(),
                of.kind(),
                of.title(),
                of.date(),
                of.minutes(),
                of.counts(),
                of.open(),
                presence,
                makeUp,
                of.canBeMadeUp());
    }

    @Provide
    Arbitrary<Facts> facts() {
        var assignment = Combinators.combine(
                        Arbitraries.of("A1", "A2"),
                        Arbitraries.integers().between(1, 4).optional(),
                        Arbitraries.of(true, false))
                .as((code, level, open) -> new AssignmentFact(code, code, level, false, open));
        return Combinators.combine(
                        session().list().ofMaxSize(12),
                        assignment.list().ofMaxSize(2).uniqueElements(AssignmentFact::code),
                        Arbitraries.subsetOf("word", "homework"))
                .as(Facts::new);
    }

    private static Arbitrary<SessionFact> session() {
        var presence = Combinators.combine(
                        Arbitraries.of(AttendanceStatus.class),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(SessionRole.class))
                .as(Presence::new);
        var makeUp = Arbitraries.integers().between(0, 90).map(minutes -> new MakeUp("B", DAY, minutes));
        return Combinators.combine(
                        Arbitraries.of(SessionKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        presence.optional(),
                        makeUp.optional(),
                        Arbitraries.of(true, false))
                .as((kind, counts, open, mark, elsewhere, offered) -> new SessionFact(
                        UUID.randomUUID(), kind, "Session", DAY, 90, counts, open, mark, elsewhere, offered));
    }

    @Provide
    Arbitrary<Requirement> rules() {
        return rules(3);
    }

    private static Arbitrary<Requirement> rules(int depth) {
        var leaf = Arbitraries.oneOf(List.of(sessions(), sessions(), otherLeaf()));
        return depth == 0 ? leaf : Arbitraries.oneOf(List.of(leaf, group(rules(depth - 1))));
    }

    private static Arbitrary<Requirement> group(Arbitrary<Requirement> parts) {
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(of -> Arbitraries.integers()
                        .between(0, of.size())
                        .map(count -> count == 0 ? new AllOf(of) : new AtLeast(count, of)));
    }

    private static Arbitrary<Requirement> sessions() {
        var stay = Arbitraries.<Requirement.Stay>oneOf(List.of(
                Arbitraries.integers().between(0, 90).map(Stay.Minutes::new),
                Arbitraries.integers().between(1, 100).map(Stay.Share::new)));
        var quota = Arbitraries.<Requirement.Quota>oneOf(List.of(
                Arbitraries.integers().between(1, 12).map(Quota.Required::new),
                Arbitraries.integers().between(0, 4).map(Quota.AllowedMisses::new)));
        return Combinators.combine(kinds(), stay, quota, Arbitraries.integers().between(0, 3))
                .as(SessionsAttended::new);
    }

    private static Arbitrary<Requirement> otherLeaf() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(
                                Arbitraries.of("A1", "A2", "A3"),
                                Arbitraries.integers().between(1, 4))
                        .as(AssignmentAtLevel::new),
                Combinators.combine(Arbitraries.of(SessionRole.class), kinds(), Arbitraries.of(Which.class))
                        .as(RoleAtSession::new),
                Arbitraries.of("word", "homework").map(key -> new PersonConfirms(key, "do it"))));
    }

    private static Arbitrary<Set<SessionKind>> kinds() {
        return Arbitraries.subsetOf(SessionKind.values());
    }
}
