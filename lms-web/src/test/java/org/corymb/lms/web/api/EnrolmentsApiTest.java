package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class EnrolmentsApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    Courses courses;

    @Autowired
    ChangeRunState states;

    private RunId run;
    private String path;
    private ApiCaller amara;

    @BeforeEach
    void openARun() {
        var code = "API" + Courses.number();
        run = courses.run(
                courses.version(courses.offering(code)),
                code,
                LocalDate.now(ZoneOffset.UTC).plusYears(1));
        path = "/api/v1/runs/" + code + "/enrolments";
        amara = ApiCaller.of(
                mvc,
                tokens,
                courses.person("Amara Okafor"),
                Scope.LEARNING_READ,
                Scope.LEARNING_WRITE,
                Scope.PROFILE_READ);
    }

    @Test
    void givesASeatAndTakesItBack() {
        assertThat(amara.post(path, "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("ENROLLED");
        assertThat(amara.get("/api/v1/me/enrolments"))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("ENROLLED");
        assertThat(amara.send(HttpMethod.DELETE, path + "/mine", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(amara.get("/api/v1/me/enrolments"))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void tellsWhatHappened() {
        amara.post(path, "{}");

        await().untilAsserted(() -> assertThat(amara.get("/api/v1/me/notices"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("enrolled"));
        assertThat(amara.get("/api/v1/me/notices"))
                .bodyJson()
                .extractingPath("$.items[0].facts.run")
                .asString()
                .startsWith("API");
    }

    @Test
    void listsPartByPart() {
        var other = "API" + Courses.number();
        courses.run(
                courses.version(courses.offering(other)),
                other,
                LocalDate.now(ZoneOffset.UTC).plusYears(1));
        amara.post(path, "{}");
        amara.post("/api/v1/runs/" + other + "/enrolments", "{}");

        var first = amara.get("/api/v1/me/enrolments?limit=1");

        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(first).bodyJson().extractingPath("$.next").satisfies(next -> {
            var second = amara.get("/api/v1/me/enrolments?limit=1&cursor={next}", next);
            assertThat(second).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
            assertThat(second).bodyJson().extractingPath("$.next").isNull();
        });
    }

    @Test
    void saysWhyThereIsNoSeat() {
        states.change(Courses.PLATFORM, run, RunState.CANCELLED);

        var answer = amara.post(path, "{}");

        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("DECLINED");
        assertThat(answer).bodyJson().extractingPath("$.reason").asString().isNotBlank();
    }

    @Test
    void needsTheScope() {
        var reader = ApiCaller.of(mvc, tokens, courses.person("Jun Watanabe"), Scope.LEARNING_READ);

        assertScopeMissing(reader.post(path, "{}"), Scope.LEARNING_WRITE);
        assertProblem(mvc.post().uri(path).exchange(), 401);
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertField(amara.post(path, "{\"motivation\": {\"text\": 1}}"), 400, "motivation");
        assertProblem(amara.post(path, "{\"motivation\": "), 400);
        assertProblem(amara.post("/api/v1/runs/NOWHERE/enrolments", "{}"), 404);
    }
}
