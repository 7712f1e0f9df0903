package org.corymb.lms.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.corymb.lms.CoreTest;
import org.corymb.lms.identity.People;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class AttemptsTest {
    private static final Allowance FIVE = new Allowance("test", 5, Duration.ofMinutes(15));
    private static final Instant NOON = Instant.parse("2027-02-23T12:00:00Z");

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRepository repository;

    @Autowired
    InstallationSecret secret;

    @Autowired
    SignInByPassword signIn;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Test
    void countsOverTwoNodesOnOneDatabase() {
        var subject = UUID.randomUUID().toString();
        var nodes = List.of(node(NOON), node(NOON));

        var waits = IntStream.range(0, 6)
                .mapToObj(i -> nodes.get(i % 2).count(FIVE, subject))
                .toList();

        assertThat(waits.subList(0, 5)).containsOnly(Optional.empty());
        assertThat(waits.get(5)).contains(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void beginsAnewWhenTheWindowIsOver() {
        var subject = UUID.randomUUID().toString();
        IntStream.range(0, 9).forEach(i -> node(NOON).count(FIVE, subject));

        assertThat(node(NOON.plus(Duration.ofMinutes(14))).count(FIVE, subject)).isPresent();
        assertThat(node(NOON.plus(Duration.ofMinutes(15))).count(FIVE, subject)).isEmpty();
    }

    @Test
    void letsNoBurstThrough() throws Exception {
        var subject = UUID.randomUUID().toString();
        try (var pool = Executors.newFixedThreadPool(20)) {
            var calls = IntStream.range(0, 40)
                    .<Callable<Optional<Instant>>>mapToObj(i -> () -> attempts.count(FIVE, subject))
                    .toList();

            var allowed = pool.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .filter(Optional::isEmpty)
                    .count();

            assertThat(allowed).isEqualTo(5);
        }
    }

    @Test
    void stopsGuessingEvenWithTheRightPasswordAndKeepsNoAddress() {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);
        var outcomes = IntStream.range(0, 10)
                .mapToObj(i -> signIn.signIn(jun, "not the password " + i, "network " + jun.key()))
                .toList();

        assertThat(outcomes).hasOnlyElementsOfType(SignInOutcome.Refused.class);
        assertThat(signIn.signIn(jun, People.PASSWORD, "network " + jun.key()))
                .isInstanceOf(SignInOutcome.TooOften.class);
        assertThat(sql.fetchValue("select count(*) from sign_in_throttle where subject like ?", "%" + jun.key() + "%"))
                .isEqualTo(0L);
    }

    private Attempts node(Instant now) {
        return new Attempts(repository, secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
