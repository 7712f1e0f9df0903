package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import org.corymb.lms.completion.Learning;
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
class CompletionsApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    TaughtRuns taught;

    @Autowired
    Learning learning;

    private TaughtRun run;
    private ApiCaller maya;
    private String path;

    @BeforeEach
    void aRunTakesPlace() {
        run = taught.running("Amara Okafor", "Jun Watanabe");
        maya = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);
        path = "/api/v1/completions/" + run.code();
    }

    @Test
    void saysHowFarEverybodyIsAndWhy() {
        learning.doEverything(run, run.amara());

        var answer = maya.get(path);

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        var amaras = "$.items[?(@.learner=='" + run.amara() + "')].evaluation";
        assertThat(answer)
                .bodyJson()
                .extractingPath(amaras + ".verdict")
                .asArray()
                .containsExactly("SATISFIED");
        assertThat(answer)
                .bodyJson()
                .extractingPath(amaras + ".parts[0].why.length()")
                .asArray()
                .containsExactly(4);
    }

    @Test
    void decidesOnce() {
        learning.doEverything(run, run.amara());

        assertThat(decide("{\"outcome\": \"COMPLETED\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.made")
                .isEqualTo(true);
        assertThat(decide("{\"outcome\": \"COMPLETED\"}"))
                .bodyJson()
                .extractingPath("$.made")
                .isEqualTo(false);
        assertThat(maya.get(path))
                .bodyJson()
                .extractingPath("$.items[?(@.learner=='" + run.amara() + "')].decided")
                .asArray()
                .containsExactly("COMPLETED");
    }

    @Test
    void saysWhatIsWrong() {
        assertField(decide("{\"outcome\": \"PERHAPS\"}"), 400, "outcome");
        assertField(decide("{}"), 422, "outcome");
        assertField(decide("{\"outcome\": \"COMPLETED\", \"confirmed\": {\"a\": 1}}"), 400, "confirmed");
        assertDetail(decide("{\"outcome\": \"COMPLETED\"}"), 422, "The rule says otherwise: say why.");
        assertProblem(maya.get("/api/v1/completions/NOWHERE"), 404);
    }

    @Test
    void isForThoseWhoTeachAndTheirTokensOnly() {
        var reader = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.LEARNING_READ);
        var amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);

        assertScopeMissing(reader.get(path), Scope.TEACHING_READ);
        assertProblem(amara.get(path), 403);
        assertProblem(amara.post(path + "/" + run.amara(), "{\"outcome\": \"COMPLETED\"}"), 403);
    }

    @Test
    void givesTheLearnersPartByPart() {
        var first = maya.get(path + "?limit=1");

        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.next")
                .satisfies(next -> assertThat(maya.get(path + "?limit=1&cursor={next}", next))
                        .bodyJson()
                        .extractingPath("$.items[0].learner")
                        .isNotEqualTo(next));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(String body) {
        return maya.post(path + "/" + run.amara(), body);
    }
}
