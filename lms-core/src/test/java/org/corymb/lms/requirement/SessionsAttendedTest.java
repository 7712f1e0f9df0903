package org.corymb.lms.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Requirement.Quota;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.requirement.Requirement.Stay;
import org.corymb.lms.shared.SessionKind;
import org.junit.jupiter.api.Test;

class SessionsAttendedTest {

    private static final SessionsAttended FOURTEEN_OF_SIXTEEN =
            new SessionsAttended(Set.of(), new Stay.Minutes(60), new Quota.Required(14), 1);

    @Test
    void saysThatOneMoreMayBeMissed() {
        var evaluation =
                FOURTEEN_OF_SIXTEEN.evaluate(RuleFacts.marks("PPPAPP..........").with());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(evaluation.budget()).hasValue(new MissBudget(16, 14, 5, 0, 1, 10, 1, 0));
        assertThat(evaluation.left()).isEqualTo(Sentence.of("left.sessions", 9, 10));
        assertThat(evaluation.budget().orElseThrow().sentence()).isEqualTo(Sentence.of("budget.may-miss", 1));
    }

    @Test
    void countsOneMakeUpAndNoMore() {
        var evaluation =
                FOURTEEN_OF_SIXTEEN.evaluate(RuleFacts.marks("PPPMPPPPPPPPPPMA").with());

        assertThat(evaluation.have()).isEqualTo(14);
        assertThat(evaluation.satisfied()).isTrue();
        assertThat(evaluation.trail().get(3).weight()).isEqualTo(Weight.MADE_UP);
        assertThat(evaluation.trail().get(14).weight()).isEqualTo(Weight.MISSED);
    }

    @Test
    void isStillPossibleWhileASiblingRunOffersTheMissedOne() {
        var evaluation =
                FOURTEEN_OF_SIXTEEN.evaluate(RuleFacts.marks("RAAPPPPPPPPPPPPP").with());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(evaluation.left()).isEqualTo(Sentence.of("left.make-up", 1));
        assertThat(evaluation.budget().orElseThrow().mustMakeUp()).isEqualTo(1);
    }

    @Test
    void isOutOfReachWhenTooManyAreLost() {
        var evaluation =
                FOURTEEN_OF_SIXTEEN.evaluate(RuleFacts.marks("AAA.............").with());

        assertThat(evaluation.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(evaluation.left()).isEqualTo(Sentence.of("left.sessions-lost", 3, 14, 16));
    }

    @Test
    void doesNotCountAShortStayAndSaysHowManyMinutesItWas() {
        var evaluation =
                FOURTEEN_OF_SIXTEEN.evaluate(RuleFacts.marks("S...............").with());

        assertThat(evaluation.have()).isZero();
        assertThat(evaluation.trail().getFirst().weight()).isEqualTo(Weight.MISSED);
        assertThat(evaluation.trail().getFirst().sentence().key()).isEqualTo("requirement.row.too-short");
        assertThat(evaluation.trail().getFirst().sentence().arguments()).contains("Session 1", 34, 90, 60);
    }

    @Test
    void measuresAShareOfTheSession() {
        var half = new SessionsAttended(Set.of(), new Stay.Share(50), new Quota.Required(1), 0);

        assertThat(half.evaluate(RuleFacts.marks("S").with()).satisfied()).isFalse();
        assertThat(half.evaluate(new RuleFacts()
                                .session(SessionKind.LESSON, true, false, RuleFacts.present(45))
                                .with())
                        .satisfied())
                .isTrue();
    }

    @Test
    void followsTheNumberOfSessionsWhenMissesAreAllowed() {
        var twoMisses = new SessionsAttended(Set.of(), new Stay.Minutes(0), new Quota.AllowedMisses(2), 0);

        assertThat(twoMisses.evaluate(RuleFacts.marks("PPPA").with()).need()).isEqualTo(2);
        assertThat(twoMisses.evaluate(RuleFacts.marks("PAA.").with()).verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(twoMisses.evaluate(RuleFacts.marks("PAAA").with()).verdict()).isEqualTo(Verdict.IMPOSSIBLE);
    }

    @Test
    void looksOnlyAtSessionsThatCountUnlessKindsAreNamed() {
        var facts = RuleFacts.marks("P")
                .session(SessionKind.SOCIAL, false, false, RuleFacts.present(20))
                .with();

        assertThat(new SessionsAttended(Set.of(), new Stay.Minutes(0), new Quota.Required(1), 0)
                        .evaluate(facts)
                        .trail())
                .hasSize(1);
        assertThat(new SessionsAttended(Set.of(SessionKind.SOCIAL), new Stay.Minutes(0), new Quota.Required(1), 0)
                        .evaluate(facts)
                        .satisfied())
                .isTrue();
    }
}
