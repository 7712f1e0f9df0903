package org.corymb.lms.shared;

import java.time.Clock;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

/** The clock, the way SQL is written, and listeners that run after the commit. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class CoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Settings jooqSettings() {
        return new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
                .withRenderGroupConcatMaxLenSessionVariable(false)
                .withExecuteLogging(false);
    }
}
