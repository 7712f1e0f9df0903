package org.corymb.lms.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.CoreTest;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.RepeatedRequests.Answer;
import org.corymb.lms.identity.entry.RepeatedRequests.Claim;
import org.corymb.lms.shared.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class SweepEntryTest {
    private static final byte[] REQUEST =
            Arrays.copyOf("POST /api/v1/addresses".getBytes(StandardCharsets.US_ASCII), 32);

    @Autowired
    RecurringTask<Void> sweepEntryTask;

    @Autowired
    RepeatedRequestRepository requests;

    @Autowired
    AttemptRepository attempts;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private AccountId jun;

    @BeforeEach
    void junIsThere() {
        jun = people.person("Jun Watanabe");
    }

    @Test
    void forgetsAnAnswerAfterTwoDaysAndNotBefore() {
        answeredAgo("old", Duration.ofHours(49));
        answeredAgo("young", Duration.ofHours(47));

        sweepEntryTask.executeRecurringly(null, null);

        assertThat(requests.find(jun, "old")).isEmpty();
        assertThat(requests.find(jun, "young")).isPresent();
    }

    @Test
    void forgetsCountsThatNoLongerMatter() {
        var subject = "password:" + UUID.randomUUID();
        var began = clock.instant().minus(Duration.ofDays(3));
        attempts.add(subject, began, began.minusSeconds(60));

        sweepEntryTask.executeRecurringly(null, null);
        attempts.add(subject, began.plusSeconds(1), began.minusSeconds(60));

        assertThat(attempts.get(subject).tries()).isEqualTo(1);
    }

    @Test
    void handsARequestWhoseNodeDiedToTheNextOne() {
        var now = clock.instant();
        requests.claim(jun, "died", REQUEST, now.minus(Duration.ofMinutes(3)), Instant.EPOCH);

        var again = new RepeatedRequests(requests, clock).claim(jun, "died", REQUEST);

        assertThat(again).isInstanceOf(Claim.Yours.class);
    }

    @Test
    void saysThatTheFirstOneStillRunsWhenPatienceEnds() {
        requests.claim(jun, "slow", REQUEST, clock.instant(), Instant.EPOCH);

        var again = new RepeatedRequests(requests, clock, Duration.ofMillis(100)).claim(jun, "slow", REQUEST);

        assertThat(again).isInstanceOf(Claim.Busy.class);
    }

    private void answeredAgo(String key, Duration ago) {
        requests.claim(jun, key, REQUEST, clock.instant().minus(ago), Instant.EPOCH);
        requests.answer(jun, key, new Answer(200, Optional.empty(), Optional.empty(), ""));
    }
}
