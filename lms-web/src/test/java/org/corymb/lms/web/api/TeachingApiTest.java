package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TeachingApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    TaughtRuns taught;

    @Test
    void showsWhatIsTaughtAndWhoIsInIt() {
        var run = taught.running("Amara Okafor", "Jun Watanabe");
        var maya = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ);

        assertThat(maya.get("/api/v1/teaching"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.runs[*].code")
                .asArray()
                .contains(run.code());
        var roster = "/api/v1/teaching/" + run.code() + "/learners?limit=1";
        assertThat(maya.get(roster))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("Amara Okafor");
        assertThat(maya.get(roster))
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo(run.amara().toString());
    }

    @Test
    void showsARosterToNobodyElse() {
        var run = taught.running("Amara Okafor");
        var amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.TEACHING_READ);

        assertProblem(amara.get("/api/v1/teaching/" + run.code() + "/learners"), 403);
    }
}
