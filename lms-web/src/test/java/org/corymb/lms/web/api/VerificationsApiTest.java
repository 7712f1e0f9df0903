package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import java.util.Collections;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class VerificationsApiTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void readsWhatIsNoBadgeAsMalformed() {
        assertThat(send("{\"name\": \"no badge\"}", "10.9.0.1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("MALFORMED");
        assertThat(send("{\"name\": ", "10.9.0.1"))
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("MALFORMED");
    }

    @Test
    void takesFiftyAtOnceAndNoMore() {
        var body = "[" + String.join(",", Collections.nCopies(51, "\"no.badge.here\"")) + "]";

        assertDetail(send(body, "10.9.0.2"), 422, "These are 51. Up to 50 can be checked at once.");
    }

    @Test
    void refusesAKindOfBodyThatItDoesNotKnow() {
        assertProblem(
                mvc.post()
                        .uri("/api/v1/verifications")
                        .contentType(MediaType.APPLICATION_PDF)
                        .content("%PDF")
                        .exchange(),
                415);
    }

    @Test
    void givesOneNetworkSixtyVisitsAMinute() {
        for (var visit = 0; visit < 60; visit++) {
            assertThat(send("[\"no.badge.here\"]", "2001:db8:0:1::" + visit)).hasStatusOk();
        }

        var refused = send("[\"no.badge.here\"]", "2001:db8:0:1::ffff");

        assertProblem(refused, 429);
        assertThat(refused.getResponse().getHeader("Retry-After")).matches("[1-9]\\d?");
        assertThat(send("[\"no.badge.here\"]", "2001:db8:0:2::1")).hasStatusOk();
    }

    private MvcTestResult send(String body, String network) {
        return mvc.post()
                .uri("/api/v1/verifications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .exchange();
    }
}
