package org.corymb.lms.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.corymb.frame.ShellOnly;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@SpringBootTest(classes = {ShellOnly.class, FailuresTests.Failing.class})
class FailuresTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsAPageToABrowserWhenThereIsNothing() {
        var answer = mvc.get().uri("/nowhere").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("<h1>There is nothing at this address</h1>");
    }

    @Test
    void answersAProgramWithAProblemOfAStableType() {
        var answer = mvc.get()
                .uri("/nowhere")
                .accept(MediaType.APPLICATION_JSON)
                .header("X-Request-Id", "request-1234")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("X-Request-Id", "request-1234")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:corymb:problem:not-found");
        assertThat(answer).bodyJson().extractingPath("$.request").isEqualTo("request-1234");
    }

    @Test
    void asksAVisitorToSignInWhereAnAccountIsNeeded() {
        var answer =
                mvc.get().uri("/failing/signed-out").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).bodyText().contains("<h1>Please sign in</h1>");
    }

    @Test
    void refusesABrokenRuleAsUnprocessable() {
        var answer = mvc.get().uri("/failing/rule").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Go back and mend what is named");
    }

    @Test
    void tellsNothingOfAnUnexpectedFailureButItsNumber() {
        var answer = mvc.get()
                .uri("/failing/unexpected")
                .accept(MediaType.TEXT_HTML)
                .header("X-Request-Id", "request-1234")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .contains("Something broke on our side", "request-1234")
                .doesNotContain("secret");
    }

    @Test
    void answersWhatAFilterRefused() {
        var answer = mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr("jakarta.servlet.error.status_code", 403)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("This is not yours to open");
    }

    @Controller
    static class Failing {

        @GetMapping("/failing/signed-out")
        @ResponseBody
        String signedOut() {
            throw new NotAllowed("sign-in-needed");
        }

        @GetMapping("/failing/rule")
        @ResponseBody
        String rule() {
            throw new BrokenRule("nobody-wrote-a-text", 3);
        }

        @GetMapping("/failing/unexpected")
        @ResponseBody
        String unexpected() {
            throw new IllegalStateException("secret");
        }
    }
}
