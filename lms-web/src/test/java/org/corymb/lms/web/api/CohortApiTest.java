package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.completion.Learning;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that learns, and one that marks, from what the API says alone. */
@WebTest
class CohortApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    TaughtRuns taught;

    @Autowired
    Learning learning;

    @Autowired
    People people;

    @Autowired
    Runs runs;

    private TaughtRun run;
    private ApiCaller amara;
    private ApiCaller maya;

    @BeforeEach
    void aRunTakesPlace() {
        run = taught.running("Amara Okafor", "Jun Tanaka");
        amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.LEARNING_READ, Scope.LEARNING_WRITE);
        maya = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);
    }

    @Test
    void leadsFromTheAssignmentToItsFeedback() throws Exception {
        var assignments = amara.get("/api/v1/cohorts/" + run.code() + "/assignments");
        assertThat(assignments)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        var first = json(assignments).at("/items/0");
        var id = first.get("id").asString();
        var criteria = List.of(
                first.at("/rubric/0/criterion").asString(),
                first.at("/rubric/1/criterion").asString());
        assertThat(amara.post("/api/v1/submissions/" + id, "{\"text\": \"We are 340.\"}"))
                .hasStatusOk();

        var queue = maya.get("/api/v1/teaching/" + run.code() + "/grading");
        assertThat(queue).bodyJson().extractingPath("$.items[0].assignment").isEqualTo(id);
        assertThat(queue).bodyJson().extractingPath("$.items[*].live").asArray().containsExactly(false, true, true);
        var learner = json(queue).at("/items/0/learner").asString();
        var path = "/api/v1/assessments/" + id + "/" + learner;
        assertThat(maya.get(path)).bodyJson().extractingPath("$.text").isEqualTo("We are 340.");
        assertThat(maya.get(path)).bodyJson().extractingPath("$.publishedAt").isNull();
        var levels = "{\"levels\": {\"%s\": 3, \"%s\": 4}, \"feedback\": \"Clear.\"}".formatted(criteria.toArray());
        assertThat(maya.post(path, levels)).hasStatusOk();

        assertThat(maya.get(path))
                .bodyJson()
                .extractingPath("$.levels['" + criteria.get(1) + "']")
                .isEqualTo(4);
        var after = amara.get("/api/v1/cohorts/" + run.code() + "/assignments");
        assertThat(after)
                .bodyJson()
                .extractingPath("$.items[0].feedback[0].reached")
                .isEqualTo(3);
        assertThat(after)
                .bodyJson()
                .extractingPath("$.items[0].feedback[0].feedback")
                .isEqualTo("Clear.");
        assertThat(after)
                .bodyJson()
                .extractingPath("$.items[1].feedback")
                .asArray()
                .isEmpty();
    }

    @Test
    void showsOnlyPublishedFeedbackAndOnlyToItsLearner() throws Exception {
        learning.handIn(run, run.amara());
        var path = "/api/v1/assessments/" + run.map().id() + "/" + run.amara();
        var criterion = run.map().rubric().getFirst().id();
        assertThat(maya.put(path + "/draft", "{\"levels\": {\"" + criterion + "\": 2}}"))
                .hasStatusOk();

        assertThat(amara.get("/api/v1/cohorts/" + run.code() + "/assignments"))
                .bodyJson()
                .extractingPath("$.items[0].feedback")
                .asArray()
                .isEmpty();
        assertScopeMissing(amara.get(path), Scope.TEACHING_READ);
        var nosy = ApiCaller.of(mvc, tokens, run.amara(), Scope.TEACHING_READ);
        assertProblem(nosy.get(path), 403);
        assertProblem(nosy.get("/api/v1/teaching/" + run.code() + "/grading"), 403);
    }

    @Test
    void showsHowFarOneIs() {
        learning.doEverything(run, run.amara());
        var path = "/api/v1/cohorts/" + run.code() + "/progress";

        assertThat(amara.get(path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("SATISFIED");
        assertThat(amara.get(path))
                .bodyJson()
                .extractingPath("$.parts.length()")
                .isEqualTo(2);
        var stranger = ApiCaller.of(mvc, tokens, people.person("Ben Stranger"), Scope.LEARNING_READ);
        assertProblem(stranger.get(path), 403);
        assertProblem(stranger.get("/api/v1/cohorts/" + run.code() + "/assignments"), 403);
    }

    @Test
    void givesACalendarANewAddress() throws Exception {
        var first = json(amara.post("/api/v1/calendar", "{}")).get("address").asString();
        var second = json(amara.post("/api/v1/calendar", "{}")).get("address").asString();

        assertThat(mvc.get().uri(URI.create(second).getPath())).hasStatusOk();
        assertThat(mvc.get().uri(URI.create(first).getPath())).hasStatus(404);
    }

    @Test
    void remembersWhoWantsToHearOfTheNextDate() {
        var path = "/api/v1/me/interests/" + runs.get(run.id()).offeringCode();

        assertThat(amara.get(path)).bodyJson().extractingPath("$.asked").isEqualTo(false);
        assertThat(amara.put(path, "")).hasStatus(204);
        assertThat(amara.put(path, "")).hasStatus(204);
        assertThat(amara.get(path)).bodyJson().extractingPath("$.asked").isEqualTo(true);
        assertThat(amara.send(HttpMethod.DELETE, path, "")).hasStatus(204);
        assertThat(amara.get(path)).bodyJson().extractingPath("$.asked").isEqualTo(false);
        assertProblem(amara.get("/api/v1/me/interests/NONE"), 404);
    }

    private static JsonNode json(MvcTestResult answer) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }
}
