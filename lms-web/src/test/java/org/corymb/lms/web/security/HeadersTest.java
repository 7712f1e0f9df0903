package org.corymb.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.corymb.lms.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HeadersTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-up",
                "/verify",
                "/nowhere",
                "/account",
                "/api/v1/me",
                "/assets/css/none.css"
            })
    void standOnEveryAnswer(String path) {
        var answer = mvc.get().uri(path).accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer)
                .hasHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
        assertThat(SecurityHeaders.CONTENT_SECURITY_POLICY).doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/nothing-of-ours"})
    void sayWhatAProgramLacks(String path) {
        var answer = mvc.get().uri(path).accept(MediaType.APPLICATION_JSON).exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("WWW-Authenticate", "Bearer")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .doesNotContainHeader("Set-Cookie");
    }
}
