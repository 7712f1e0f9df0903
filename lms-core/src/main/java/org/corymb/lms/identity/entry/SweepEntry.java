package org.corymb.lms.identity.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Throws away, every hour, links that can no longer be used and counts that no longer matter. */
@Configuration(proxyBeanMethods = false)
class SweepEntry {
    private static final Duration KEPT = Duration.ofDays(2);

    @Bean
    RecurringTask<Void> sweepEntryTask(
            EmailedTokenRepository links, AttemptRepository attempts, RepeatedRequestRepository requests, Clock clock) {
        return Tasks.recurring("sweep-entry", FixedDelay.ofHours(1)).execute((instance, context) -> {
            var limit = clock.instant().minus(KEPT);
            links.deleteExpiredBefore(limit);
            attempts.deleteBegunBefore(limit);
            requests.deleteMadeBefore(limit);
        });
    }
}
