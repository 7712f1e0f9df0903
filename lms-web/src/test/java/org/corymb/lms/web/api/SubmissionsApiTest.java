package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class SubmissionsApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    TaughtRuns taught;

    private TaughtRun run;
    private ApiCaller amara;
    private String path;

    @BeforeEach
    void aRunTakesPlace() {
        run = taught.running("Amara Okafor");
        amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.LEARNING_READ, Scope.LEARNING_WRITE);
        path = "/api/v1/submissions/" + run.map().id();
    }

    @Test
    void keepsADraftAndHandsIn() {
        assertThat(amara.put(path + "/draft", "{\"text\": \"We are\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DRAFT");
        assertThat(amara.post(path, "{\"text\": \"We are 340.\", \"link\": \"https://maps.example.org/1\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SUBMITTED");

        var mine = amara.get(path);
        assertThat(mine).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(mine).bodyJson().extractingPath("$.items[0].text").isEqualTo("We are 340.");
        assertThat(mine)
                .bodyJson()
                .extractingPath("$.items[0].submittedAt")
                .asString()
                .endsWith("Z");
    }

    @Test
    void saysWhatIsWrong() {
        assertField(amara.post(path, "{\"text\": [1]}"), 400, "text");
        assertProblem(amara.post(path, "not json"), 400);
        assertDetail(
                amara.post(path, "{\"text\": \"x\", \"link\": \"javascript:alert(1)\"}"),
                422,
                "A link begins with https:// or http:// and has no user name in it.");
        assertDetail(amara.post(path, "{}"), 422, "Write something or add a link.");
        assertProblem(amara.get("/api/v1/submissions/none"), 404);
    }

    @Test
    void needsTheScopeAndASeat() {
        var reader = ApiCaller.of(mvc, tokens, run.amara(), Scope.LEARNING_READ);
        var stranger = taught.running("Jun Watanabe").amara();
        var jun = ApiCaller.of(mvc, tokens, stranger, Scope.LEARNING_READ, Scope.LEARNING_WRITE);

        assertScopeMissing(reader.post(path, "{\"text\": \"x\"}"), Scope.LEARNING_WRITE);
        assertProblem(jun.post(path, "{\"text\": \"x\"}"), 403);
        assertThat(jun.get(path)).bodyJson().extractingPath("$.items.length()").isEqualTo(0);
    }
}
