package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import java.util.stream.Collectors;
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
class AssessmentsApiTest {

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
    void amaraHandedIn() {
        run = taught.running("Amara Okafor");
        learning.handIn(run, run.amara());
        maya = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);
        path = "/api/v1/assessments/" + run.map().id() + "/" + run.amara();
    }

    @Test
    void keepsADraftAndPublishes() {
        assertThat(maya.put(path + "/draft", "{\"feedback\": \"So far.\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.publishedAt")
                .isNull();

        var published = maya.post(path, "{\"levels\": {%s}, \"feedback\": \"Good.\"}".formatted(levels("3")));

        assertThat(published)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reached")
                .isEqualTo(3);
        assertThat(published)
                .bodyJson()
                .extractingPath("$.publishedAt")
                .asString()
                .endsWith("Z");
    }

    @Test
    void saysWhatIsWrong() {
        var first = run.map().rubric().getFirst().id();

        assertDetail(maya.post(path, "{}"), 422, "Choose a level for every criterion.");
        assertDetail(maya.post(path, "{\"levels\": {\"x\": 1}}"), 422, "The rubric has no criterion x.");
        assertDetail(maya.post(path, "{\"levels\": {%s}}".formatted(levels("9"))), 422, "The rubric has no level 9.");
        assertProblem(maya.post(path, "{\"levels\": {%s}}".formatted(levels("null"))), 422);
        assertField(maya.post(path, "{\"levels\": {\"" + first + "\": \"high\"}}"), 400, "levels." + first);
        assertProblem(maya.post("/api/v1/assessments/none/" + run.amara(), "{}"), 404);
    }

    @Test
    void isForMarkersAndTheirTokensOnly() {
        var reader = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ);
        var amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);

        assertScopeMissing(reader.post(path, "{}"), Scope.TEACHING_WRITE);
        assertProblem(amara.post(path, "{\"levels\": {%s}}".formatted(levels("4"))), 403);
    }

    private String levels(String level) {
        return run.map().rubric().stream()
                .map(one -> "\"" + one.id() + "\": " + level)
                .collect(Collectors.joining(", "));
    }
}
