package org.corymb.lms.web.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Timed jobs, shared by all nodes through the database: each runs on one of them at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobsConfiguration {

    /** What a crash left undone, such as a badge that was decided but not issued, is done after it. */
    @Bean
    RecurringTask<Void> repeatEventsTask(IncompleteEventPublications events, JobSettings settings) {
        return Tasks.recurring("repeat-events", FixedDelay.of(Duration.ofSeconds(15)))
                .execute((_, _) -> events.resubmitIncompletePublicationsOlderThan(settings.repeatAfter()));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "corymb.jobs.enabled", matchIfMissing = true)
    RunningJobs runningJobs(DataSource database, List<RecurringTask<Void>> tasks, JobSettings settings) {
        return new RunningJobs(Scheduler.create(database)
                .startTasks(tasks)
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build());
    }
}
