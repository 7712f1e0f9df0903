package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;
import static org.corymb.lms.web.api.ApiCaller.assertScopeMissing;

import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.Graduates;
import org.corymb.lms.award.IssueBadge;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person's badges, and the badges that somebody answers for, for programs. */
@WebTest
class BadgesApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    private Graduates.Centre centre;
    private IssuedCredential badge;
    private ApiCaller amara;
    private ApiCaller manager;

    @BeforeEach
    void amaraHasABadge() {
        centre = graduates.centre();
        var graduate = graduates.graduate(centre, "Amara Okafor");
        issue.issue(graduate.decision());
        badge = credentials.ofRecipient(graduate.id()).getFirst();
        amara = ApiCaller.of(
                mvc,
                tokens,
                graduate.id(),
                Scope.LEARNING_READ,
                Scope.LEARNING_WRITE,
                Scope.BADGES_WRITE,
                Scope.BADGES_READ);
        manager = ApiCaller.of(mvc, tokens, centre.manager().requireAccount(), Scope.TEACHING_READ, Scope.BADGES_WRITE);
    }

    @Test
    void listsAPersonsOwnBadges() {
        var answer = amara.get("/api/v1/record");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.items[0].standing").isEqualTo("VALID");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].address")
                .asString()
                .endsWith("/credentials/" + badge.id());
    }

    @Test
    void correctsANameOnlyWhenItIsAnother() {
        assertThat(amara.put("/api/v1/record/" + badge.id() + "/name", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.corrected")
                .isEqualTo(false);
    }

    @Test
    void listsTheBadgesOfARunForThoseWhoAnswerForIt() {
        assertThat(manager.get("/api/v1/teaching/" + centre.runCode() + "/badges"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].recipient")
                .isEqualTo("Amara Okafor");
        assertProblem(amara.get("/api/v1/teaching/" + centre.runCode() + "/badges"), 403);
        assertProblem(manager.get("/api/v1/teaching/NONE/badges"), 404);
    }

    @Test
    void suspendsReinstatesAndRevokesWithAReason() {
        assertThat(change("SUSPEND")).isEqualTo("SUSPENDED");
        assertThat(change("REINSTATE")).isEqualTo("VALID");
        assertThat(amara.get("/api/v1/record"))
                .bodyJson()
                .extractingPath("$.items[0].reason")
                .isNull();
        assertThat(change("REVOKE")).isEqualTo("REVOKED");
        assertThat(amara.get("/api/v1/record"))
                .bodyJson()
                .extractingPath("$.items[0].reason")
                .isEqualTo("looked into");

        assertThat(credentials.get(badge.id()).stateReason()).contains("looked into");
    }

    @Test
    void refusesWhoDoesNotAnswerForTheBadgeAndWhatLacksAReason() {
        var path = "/api/v1/credentials/" + badge.id() + "/standing";

        assertProblem(amara.put(path, "{\"act\": \"REVOKE\", \"reason\": \"mine\"}"), 403);
        assertField(manager.put(path, "{\"act\": \"REVOKE\", \"reason\": \" \"}"), 422, "reason");
        assertField(manager.put(path, "{\"reason\": \"looked into\"}"), 422, "act");
        assertScopeMissing(manager.get("/api/v1/record"), Scope.LEARNING_READ);
        assertThat(credentials.get(badge.id())).isEqualTo(badge);
    }

    private String change(String act) {
        var answer = manager.put(
                "/api/v1/credentials/" + badge.id() + "/standing",
                "{\"act\": \"" + act + "\", \"reason\": \"looked into\"}");
        assertThat(answer).hasStatusOk();
        return String.valueOf(credentials.get(badge.id()).state()).replace("ISSUED", "VALID");
    }
}
