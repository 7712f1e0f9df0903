package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import org.corymb.lms.award.Graduates;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class PlanningApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    Graduates graduates;

    @Autowired
    People people;

    @Autowired
    Runs runs;

    @Autowired
    Sessions sessions;

    private String code;
    private String slug;
    private ApiCaller manager;

    @BeforeEach
    void aCentreTeaches() {
        var centre = graduates.centre();
        code = centre.runCode();
        slug = centre.slug();
        manager =
                ApiCaller.of(mvc, tokens, centre.manager().requireAccount(), Scope.PLANNING_READ, Scope.PLANNING_WRITE);
    }

    @Test
    void listsTheRunsThatSomebodyPlans() {
        assertThat(manager.get("/api/v1/planning/runs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .contains(code);
    }

    @Test
    void takesARunOnToANextStateAndToNoOther() {
        var next = runs.get(code).state().next().stream().sorted().toList().getFirst();
        var path = "/api/v1/planning/runs/" + code + "/state";

        assertThat(manager.put(path, "{\"next\": \"" + next + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo(next.name());
        assertProblem(manager.put(path, "{\"next\": \"DRAFT\"}"), 422);
        assertField(manager.put(path, "{}"), 422, "next");
        assertThat(runs.get(code).state()).isEqualTo(next);
    }

    @Test
    void opensACohortFromTheNewestVersion() {
        var offering = runs.get(code).offeringCode();
        assertThat(manager.get("/api/v1/planning/versions?limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].offering")
                .asArray()
                .contains(offering);

        var opened = manager.post("/api/v1/planning/runs", body(offering, "NEW" + code, "America/New_York"));

        assertThat(opened)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.startsOn")
                .isEqualTo("2027-03-09");
        assertThat(opened).bodyJson().extractingPath("$.capacity").isEqualTo(12);
        assertThat(runs.get("NEW" + code)).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.DRAFT);
            assertThat(sessions.ofRun(run.id())).hasSize(2);
        });
        assertProblem(manager.post("/api/v1/planning/runs", body(offering, "NEW" + code, "Europe/Rome")), 422);
    }

    @Test
    void saysWhatKeepsACohortFromBeingOpened() {
        var offering = runs.get(code).offeringCode();
        var path = "/api/v1/planning/runs";

        assertProblem(manager.post(path, "{}"), 422);
        assertField(manager.post(path, body(offering, "no code", "Europe/Rome")), 422, "code");
        assertProblem(manager.post(path, body(offering, "X" + code, "Mars/Olympus")), 400);
        assertDetail(
                manager.post(path, body("NONE", "X" + code, "Europe/Rome")), 422, "There is no such version of NONE.");
        assertDetail(
                manager.post(path, body(offering, "X" + code, "Europe/Rome").replace(slug, "nobody")),
                422,
                "There is no organisation called nobody.");
        assertDetail(
                manager.post(
                        path,
                        body(offering, "X" + code, "Europe/Rome").replace("{", "{\"lead\": \"nobody@example.org\", ")),
                422,
                "Nobody has an account with the address of the lead.");
        assertThat(runs.byCode("X" + code)).isEmpty();
    }

    private String body(String offering, String newCode, String zone) {
        return """
                {"offering": "%s", "code": "%s", "organisation": "%s", "zone": "%s", "startsOn": "2027-03-09",
                 "startsAt": "12:00", "capacity": 12, "draft": true}""".formatted(offering, newCode, slug, zone);
    }

    @Test
    void leavesPlanningToThoseWhoMay() {
        var amara = ApiCaller.of(mvc, tokens, people.person("Amara Okafor"), Scope.PLANNING_READ, Scope.PLANNING_WRITE);

        assertProblem(amara.get("/api/v1/planning/runs"), 403);
        assertProblem(amara.get("/api/v1/planning/versions"), 403);
        var nosy = body(runs.get(code).offeringCode(), "Y" + code, "Europe/Rome")
                .replace("{", "{\"lead\": \"nobody@example.org\", ");
        assertProblem(amara.post("/api/v1/planning/runs", nosy), 403);
        assertProblem(
                amara.post("/api/v1/planning/runs", body(runs.get(code).offeringCode(), "Y" + code, "Europe/Rome")),
                403);
        assertProblem(amara.put("/api/v1/planning/runs/" + code + "/state", "{\"next\": \"CANCELLED\"}"), 403);
    }
}
