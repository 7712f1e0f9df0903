package org.corymb.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DoubledPostsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    RouteWorld worlds;

    @Autowired
    DSLContext sql;

    @Test
    void carriesOutOnceWhatTwelveThreadsSendAtOnce() throws Exception {
        var jun = people.person("Jun Watanabe");
        var secret = worlds.secret(jun, Set.of(Scope.PROFILE_WRITE));
        var key = UUID.randomUUID().toString();
        var address = People.address("jun").text();
        try (var pool = Executors.newFixedThreadPool(12)) {
            var calls = IntStream.range(0, 12)
                    .<Callable<MvcTestResult>>mapToObj(i -> () -> add(secret, key, address))
                    .toList();

            assertThat(pool.invokeAll(calls).stream().map(Future::resultNow))
                    .allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.ACCEPTED));
        }
        assertThat(letters(address)).isEqualTo(1L);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        var jun = people.person("Jun Watanabe");
        var secret = worlds.secret(jun, Set.of(Scope.PROFILE_WRITE));
        var key = UUID.randomUUID().toString();

        assertThat(add(secret, key, "jun@example.org")).hasStatus(HttpStatus.ACCEPTED);
        assertThat(add(secret, key, "may@example.org"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This key was used for another request.");
    }

    @Test
    void refusesAKeyThatIsNone() {
        var secret = worlds.secret(people.person("Jun Watanabe"), Set.of(Scope.PROFILE_WRITE));
        var address = People.address("jun").text();

        assertThat(add(secret, "k".repeat(101), address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("A key has 1 to 100 letters, digits or signs and no blanks.");
        assertThat(letters(address)).isEqualTo(0L);
    }

    @Test
    void givesTheSameAnswerAgainAndKeepsEachPersonsKeysApart() {
        var jun = worlds.secret(people.person("Jun Watanabe"), Set.of(Scope.PROFILE_WRITE));
        var amara = worlds.secret(people.person("Amara Okafor"), Set.of(Scope.PROFILE_WRITE));
        var key = UUID.randomUUID().toString();
        var address = People.address("both").text();

        assertThat(add(jun, key, address)).hasStatus(HttpStatus.ACCEPTED);
        assertThat(add(jun, key, address)).hasStatus(HttpStatus.ACCEPTED);
        assertThat(add(amara, key, address)).hasStatus(HttpStatus.ACCEPTED);
        assertThat(letters(address)).isEqualTo(2L);
    }

    @Test
    void letsAFailedRequestBeTriedAgain() {
        var jun = people.person("Jun Watanabe");
        var secret = worlds.secret(jun, Set.of(Scope.PROFILE_WRITE));
        var key = UUID.randomUUID().toString();

        assertThat(add(secret, key, "nothing")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(add(secret, key, People.address("jun").text())).hasStatus(HttpStatus.ACCEPTED);
    }

    private MvcTestResult add(String secret, String key, String address) {
        return mvc.post()
                .uri("/api/v1/addresses")
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"address\":\"%s\"}".formatted(address))
                .exchange();
    }

    private Object letters(String address) {
        return sql.fetchValue("select count(*) from emailed_token where address = ?", address);
    }
}
