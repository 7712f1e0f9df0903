package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertField;

import java.util.Optional;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class MeApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    People people;

    @Test
    void namesPeopleOrganisationsAndTokensByTheirIdsAsText() {
        var amara = people.person("Amara Okafor");
        var centre = people.organisation("centre", Optional.empty());
        people.give(amara, centre, OrganisationRole.PROGRAMME_MANAGER);
        var caller = ApiCaller.of(mvc, tokens, amara, Scope.PROFILE_READ);

        var me = caller.get("/api/v1/me");

        assertThat(me).hasStatusOk().bodyJson().extractingPath("$.id").isEqualTo(amara.toString());
        assertThat(me).bodyJson().extractingPath("$.roles[0].organisation").isEqualTo(centre.toString());
        assertThat(caller.get("/api/v1/tokens"))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .asString()
                .hasSize(36);
        assertThat(mvc.get().uri("/api/v1/organisations"))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .asString()
                .hasSize(36);
    }

    @Test
    void saysWhichFieldIsWrong() {
        var caller = ApiCaller.of(mvc, tokens, people.person("Amara Okafor"), Scope.PROFILE_WRITE);

        assertField(caller.put("/api/v1/me", """
                {"displayName": "Amara", "zone": "Mars/Olympus", "locale": "en"}"""), 400, "zone");
        assertField(caller.put("/api/v1/me", """
                {"displayName": " ", "zone": "Europe/Rome", "locale": "en"}"""), 422, "displayName");
        assertField(caller.put("/api/v1/me", """
                {"displayName": "Amara", "zone": "Europe/Rome", "locale": "en", "freeHours": {"from": "noon"}}"""), 400, "freeHours.from");
    }
}
