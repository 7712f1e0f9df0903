package org.corymb.lms.browser;

import java.time.Clock;
import org.corymb.lms.importing.demo.TravellingClock;
import org.corymb.lms.shared.InTurnExecutor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskExecutor;

/** A clock that goes to the day of a session, and listeners that are done when an answer comes. */
@TestConfiguration(proxyBeanMethods = false)
class TimeTravel {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock(Clock.systemUTC());
    }

    @Bean
    TaskExecutor applicationTaskExecutor() {
        return new InTurnExecutor();
    }
}
