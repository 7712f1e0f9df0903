package org.corymb.lms.command;

import org.corymb.lms.shared.InTurnExecutor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.task.TaskExecutor;

/**
 * The rules alone, for commands: no pages, and what follows from a fact is done before the command ends. Not marked as
 * configuration, so that the application's own scan passes it by.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.corymb.lms",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.corymb\\.lms\\.web\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.corymb\\.lms\\.LmsApplication")
        })
class CoreApplication {

    @Bean
    TaskExecutor applicationTaskExecutor() {
        return new InTurnExecutor();
    }
}
