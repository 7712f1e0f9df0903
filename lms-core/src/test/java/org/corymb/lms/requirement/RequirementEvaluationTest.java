package org.corymb.lms.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;
import org.corymb.lms.requirement.Requirement.AtLeast;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.requirement.Requirement.RoleAtSession;
import org.corymb.lms.requirement.Requirement.Which;
import org.corymb.lms.shared.SessionKind;
import org.junit.jupiter.api.Test;

class RequirementEvaluationTest {

    private static final RoleAtSession POSTER_IN_LAST_CO_LAB =
            new RoleAtSession(SessionRole.PRESENTED, Set.of(SessionKind.CO_LAB), Which.LAST);

    @Test
    void wantsTheRoleAtTheLastCoLabAndAtNoOther() {
        var early = new RuleFacts()
                .session(SessionKind.CO_LAB, true, false, RuleFacts.presented())
                .session(SessionKind.CO_LAB, true, true)
                .session(SessionKind.LESSON, true, true);
        var last = new RuleFacts()
                .session(SessionKind.CO_LAB, true, false)
                .session(SessionKind.CO_LAB, true, false, RuleFacts.presented());

        assertThat(POSTER_IN_LAST_CO_LAB.evaluate(early.with()).verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(POSTER_IN_LAST_CO_LAB.evaluate(last.with()).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void isTooLateForARoleWhenTheRollIsClosed() {
        var attended = new RuleFacts().session(SessionKind.CO_LAB, true, false, RuleFacts.present(90));

        assertThat(POSTER_IN_LAST_CO_LAB.evaluate(attended.with()).verdict()).isEqualTo(Verdict.IMPOSSIBLE);
    }

    @Test
    void takesPresentingForAttending() {
        var social = new RoleAtSession(SessionRole.ATTENDED, Set.of(SessionKind.SOCIAL), Which.ANY);
        var facts = new RuleFacts().session(SessionKind.SOCIAL, false, false, RuleFacts.presented());

        assertThat(social.evaluate(facts.with()).satisfied()).isTrue();
    }

    @Test
    void waitsForAnAssignmentThatCanStillBeHandedIn() {
        var rule = new AssignmentAtLevel("A1", 3);

        assertThat(rule.evaluate(new RuleFacts().work("A1", 2, true).with())
                        .left()
                        .key())
                .isEqualTo("requirement.left.assignment-again");
        assertThat(rule.evaluate(new RuleFacts().work("A1", 2, false).with()).verdict())
                .isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(rule.evaluate(new RuleFacts().work("A1", 3, false).with()).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(rule.evaluate(new RuleFacts().work("A2", 4, true).with()).verdict())
                .isEqualTo(Verdict.IMPOSSIBLE);
    }

    @Test
    void needsAPersonsWordAndNamesIt() {
        var rule =
                new AllOf(List.of(new PersonConfirms("regular", "attend regularly"), new AssignmentAtLevel("A1", 3)));
        var facts = new RuleFacts().work("A1", 3, false);

        assertThat(rule.evaluate(facts.with()).verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(rule.evaluate(facts.with("regular")).satisfied()).isTrue();
        assertThat(rule.evaluate(facts.with().confirming(Set.of("regular"))).satisfied())
                .isTrue();
        assertThat(rule.confirmations()).containsExactly(new PersonConfirms("regular", "attend regularly"));
    }

    @Test
    void isContentWithSomeOfTheParts() {
        var rule = new AtLeast(
                1,
                List.of(
                        new AssignmentAtLevel("NOC", 1),
                        new AssignmentAtLevel("CoP", 1),
                        new AssignmentAtLevel("PMB", 1)));
        var one = new RuleFacts().work("NOC", 0, false).work("CoP", 1, false).work("PMB", 0, false);
        var none = new RuleFacts().work("NOC", 0, false).work("CoP", 0, true).work("PMB", 0, true);

        assertThat(rule.evaluate(one.with()).satisfied()).isTrue();
        assertThat(rule.evaluate(none.with()).reachable()).isEqualTo(2);
        assertThat(rule.evaluate(none.with()).left().key()).isEqualTo("requirement.left.some");
    }

    @Test
    void isOutOfReachAsAWholeWhenOnePartIs() {
        var rule = new AllOf(List.of(new AssignmentAtLevel("A1", 3), new AssignmentAtLevel("A2", 3)));
        var evaluation = rule.evaluate(
                new RuleFacts().work("A1", 2, false).work("A2", 0, true).with());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(evaluation.left().arguments())
                .containsExactly(List.of(Sentence.of("left.assignment-lost", "Work A1", 3)));
    }
}
