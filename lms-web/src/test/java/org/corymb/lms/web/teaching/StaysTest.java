package org.corymb.lms.web.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.corymb.lms.requirement.Requirement.AllOf;
import org.corymb.lms.requirement.Requirement.AssignmentAtLevel;
import org.corymb.lms.requirement.Requirement.Quota;
import org.corymb.lms.requirement.Requirement.SessionsAttended;
import org.corymb.lms.requirement.Requirement.Stay;
import org.corymb.lms.shared.SessionKind;
import org.junit.jupiter.api.Test;

class StaysTest {
    private static final Stays LESSONS_FOR_AN_HOUR = new Stays(new AllOf(List.of(
            new SessionsAttended(Set.of(SessionKind.LESSON), new Stay.Minutes(60), new Quota.Required(14), 1),
            new AssignmentAtLevel("A1", 3))));

    @Test
    void takesTheMinutesThatTheRuleAsksFor() {
        assertThat(LESSONS_FOR_AN_HOUR.areEnough(60, SessionKind.LESSON, 90)).isTrue();
        assertThat(LESSONS_FOR_AN_HOUR.areEnough(59, SessionKind.LESSON, 90)).isFalse();
    }

    @Test
    void takesAnyMinutesWhereTheRuleAsksForNone() {
        assertThat(LESSONS_FOR_AN_HOUR.areEnough(5, SessionKind.SOCIAL, 60)).isTrue();
    }
}
