package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class AttendanceApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    TaughtRuns taught;

    private TaughtRun run;
    private ApiCaller maya;
    private String roll;
    private String mark;

    @BeforeEach
    void aRunTakesPlace() {
        run = taught.running("Amara Okafor", "Jun Watanabe");
        maya = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);
        roll = "/api/v1/attendance/" + run.sessions().getFirst();
        mark = roll + "/" + run.amara();
    }

    @Test
    void marksALearnerAndShowsTheRoll() {
        assertThat(maya.put(mark, "{\"status\": \"PRESENT\", \"minutes\": 75}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.minutes")
                .isEqualTo(75);

        var shown = maya.get(roll);
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].learner")
                .isEqualTo(run.amara().toString());
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].recordedAt")
                .asString()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }

    @Test
    void asksForAReasonOnceTheRollIsClosed() {
        maya.put(mark, "{\"status\": \"PRESENT\"}");

        assertThat(maya.post(roll + "/close", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertDetail(
                maya.put(mark, "{\"status\": \"ABSENT\"}"), 422, "The roll is closed: a correction needs a reason.");
        assertThat(maya.put(mark, "{\"status\": \"ABSENT\", \"reason\": \"left at once\"}"))
                .hasStatusOk();
    }

    @Test
    void recordsWhoMakesUpASessionFromASiblingRun() {
        var version = taught.version(TaughtRuns.RULE);
        var home = taught.running(version, DecisionMode.PERSON, "Jun Watanabe");
        var sibling = taught.running(version, DecisionMode.PERSON, "Elin Strand");
        var teacher =
                ApiCaller.of(mvc, tokens, sibling.maya().requireAccount(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);
        var guests = "/api/v1/attendance/" + sibling.sessions().getFirst() + "/guests";
        var body = "{\"learner\": \"%s\", \"missed\": \"%s\"}";

        assertThat(teacher.post(
                        guests, body.formatted(home.amara(), home.sessions().getFirst())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PRESENT");
        assertProblem(
                teacher.post(
                        guests, body.formatted(home.amara(), home.sessions().getLast())),
                422);
        assertProblem(
                teacher.post(guests, body.formatted(run.amara(), home.sessions().getFirst())), 422);
        assertField(
                teacher.post(guests, body.formatted("nobody", home.sessions().getFirst())), 400, "learner");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertField(maya.put(mark, "{\"status\": \"SLEEPING\"}"), 400, "status");
        assertField(maya.put(mark, "{\"minutes\": 20}"), 422, "status");
        assertField(maya.put(mark, "{\"status\": \"PRESENT\", \"minutes\": \"all\"}"), 400, "minutes");
        assertDetail(
                maya.put(mark, "{\"status\": \"PRESENT\", \"minutes\": 5000}"), 422, "Nobody stays 5,000 minutes.");
    }

    @Test
    void isForThoseWhoTeachAndTheirTokensOnly() {
        var reader = ApiCaller.of(mvc, tokens, run.maya().requireAccount(), Scope.TEACHING_READ);
        var amara = ApiCaller.of(mvc, tokens, run.amara(), Scope.TEACHING_READ, Scope.TEACHING_WRITE);

        assertScopeMissing(reader.put(mark, "{\"status\": \"PRESENT\"}"), Scope.TEACHING_WRITE);
        assertProblem(amara.put(mark, "{\"status\": \"PRESENT\"}"), 403);
        assertProblem(amara.get(roll), 403);
        assertProblem(maya.get("/api/v1/attendance/no-session"), 404);
    }

    @Test
    void givesTheRollPartByPart() {
        run.learners().forEach(learner -> maya.put(roll + "/" + learner, "{\"status\": \"PRESENT\"}"));

        assertThat(maya.get(roll + "?limit=1"))
                .bodyJson()
                .extractingPath("$.next")
                .satisfies(next -> {
                    var second = maya.get(roll + "?limit=1&cursor={next}", next);
                    assertThat(second)
                            .bodyJson()
                            .extractingPath("$.items[0].learner")
                            .isNotEqualTo(next);
                    assertThat(second).bodyJson().extractingPath("$.next").isNull();
                });
    }
}
