package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class MembersApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    private String slug;
    private AccountId amara;
    private ApiCaller hers;
    private ApiCaller owner;

    @BeforeEach
    void amaraAsks() {
        var museum = people.organisation("museum", Optional.empty());
        slug = organisations.get(museum).slug();
        var grace = people.person("Grace Mensah");
        people.give(grace, museum, OrganisationRole.MEMBERSHIP_OWNER);
        amara = people.person("Amara Okafor");
        owner = ApiCaller.of(mvc, tokens, grace, Scope.PROFILE_READ, Scope.PROFILE_WRITE);
        hers = ApiCaller.of(mvc, tokens, amara, Scope.PROFILE_READ, Scope.PROFILE_WRITE);
        assertThat(hers.post("/api/v1/organisations/" + slug + "/memberships", ""))
                .hasStatus(202);
    }

    @Test
    void confirmsWhoWaits() {
        assertThat(confirmed(owner.get("/api/v1/members/" + slug))).containsExactly(false);

        assertThat(owner.put("/api/v1/members/" + slug + "/" + amara, "")).hasStatus(204);

        assertThat(confirmed(owner.get("/api/v1/members/" + slug))).containsExactly(true);
    }

    @Test
    void turnsDownWhoWaits() {
        assertThat(owner.send(HttpMethod.DELETE, "/api/v1/members/" + slug + "/" + amara, ""))
                .hasStatus(204);

        assertThat(confirmed(owner.get("/api/v1/members/" + slug))).isEmpty();
    }

    @Test
    void letsNobodyConfirmThemselves() {
        assertProblem(hers.put("/api/v1/members/" + slug + "/" + amara, ""), 403);
        assertProblem(hers.get("/api/v1/members/" + slug), 403);
        assertThat(confirmed(owner.get("/api/v1/members/" + slug))).containsExactly(false);
    }

    private List<Object> confirmed(MvcTestResult answer) {
        var found = new ArrayList<>();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.person=='" + amara + "')].confirmed")
                .asArray()
                .satisfies(answers -> found.addAll(List.of(answers)));
        return found;
    }
}
