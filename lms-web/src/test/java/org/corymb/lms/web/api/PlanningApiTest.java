package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import org.corymb.lms.award.Graduates;
import org.corymb.lms.cohort.Runs;
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

    private String code;
    private ApiCaller manager;

    @BeforeEach
    void aCentreTeaches() {
        var centre = graduates.centre();
        code = centre.runCode();
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
    void leavesPlanningToThoseWhoMay() {
        var amara = ApiCaller.of(mvc, tokens, people.person("Amara Okafor"), Scope.PLANNING_READ, Scope.PLANNING_WRITE);

        assertProblem(amara.get("/api/v1/planning/runs"), 403);
        assertProblem(amara.put("/api/v1/planning/runs/" + code + "/state", "{\"next\": \"CANCELLED\"}"), 403);
    }
}
