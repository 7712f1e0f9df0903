package org.corymb.lms.shared;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.corymb.database.ServerFamily;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
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

    @Bean
    DefaultConfigurationCustomizer dialectOfTheServer(DataSource database) {
        return configuration -> configuration.set(familyOf(database).dialect());
    }

    private static ServerFamily familyOf(DataSource database) {
        try (var connection = database.getConnection()) {
            return ServerFamily.of(connection);
        } catch (SQLException unreachable) {
            throw new DataAccessResourceFailureException("The database does not answer", unreachable);
        }
    }
}
