package org.corymb.lms.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.corymb.lms.CoreTest;
import org.corymb.lms.identity.People;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class AccessTokensTest {

    @Autowired
    People people;

    @Autowired
    AccessTokens tokens;

    @Autowired
    IssueAccessToken issue;

    @Test
    void recognisesATokenUntilItIsRevoked() {
        var jun = people.actor(people.person("Jun Watanabe"));
        var issued = issue.issue(jun, jun.id(), "Calendar", Set.of(Scope.LEARNING_READ), Duration.ofDays(1));

        assertThat(tokens.recognise(issued.secret()).orElseThrow().scopes()).containsExactly(Scope.LEARNING_READ);
        assertThat(issued.toString()).doesNotContain(issued.secret());

        issue.revoke(jun, issued.token().id());
        assertThat(tokens.recognise(issued.secret())).isEmpty();
        assertThat(tokens.of(jun)).isEmpty();
    }

    @Test
    void leavesTheTokensOfOthersAlone() {
        var jun = people.actor(people.person("Jun Watanabe"));
        var amara = people.actor(people.person("Amara Okafor"));
        var issued = issue.issue(jun, jun.id(), "Calendar", Set.of(Scope.LEARNING_READ), Duration.ofDays(1));

        issue.revoke(amara, issued.token().id());

        assertThat(tokens.recognise(issued.secret())).isPresent();
        assertThatThrownBy(() -> issue.issue(amara, jun.id(), "Mine", Set.of(Scope.LEARNING_READ), Duration.ofDays(1)))
                .isInstanceOf(NotAllowed.class);
    }
}
