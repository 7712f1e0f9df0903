package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.AccountId;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that calls the API with a token of one person. */
record ApiCaller(MockMvcTester mvc, String secret) {

    static ApiCaller of(MockMvcTester mvc, IssueAccessToken tokens, AccountId person, Scope... scopes) {
        var issued = tokens.issue(People.PLATFORM, person, "API test", Set.of(scopes), Duration.ofHours(1));
        return new ApiCaller(mvc, issued.secret());
    }

    MvcTestResult get(String path, Object... values) {
        return mvc.get()
                .uri(path, values)
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body);
    }

    MvcTestResult send(HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** That a problem has this status and names this field first. */
    static void assertField(MvcTestResult answer, int status, String field) {
        assertProblem(answer, status);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .isNotBlank();
    }

    static void assertDetail(MvcTestResult answer, int status, String detail) {
        assertProblem(answer, status);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }

    static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").asString().startsWith("urn:corymb:problem:");
    }

    static void assertScopeMissing(MvcTestResult answer, Scope scope) {
        assertDetail(answer, 403, "The access token does not allow this.");
        assertThat(answer)
                .hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope.text() + "\"");
    }
}
