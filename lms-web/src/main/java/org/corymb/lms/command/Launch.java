package org.corymb.lms.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * How Spring is started for a command.
 *
 * @param application the class whose packages hold the beans of the whole application
 * @param settings Spring's own arguments, {@code --name=value}
 * @param out where commands answer
 */
record Launch(Class<?> application, List<String> settings, PrintWriter out) {
    private static final String RETRIES = "--spring.flyway.connect-retries";

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The rules without pages, jobs and server, with settings for what nothing else sets, and with beans of one's own. */
    ConfigurableApplicationContext core(
            DatabaseOfInstallation database,
            Map<String, Object> usual,
            ApplicationContextInitializer<ConfigurableApplicationContext> beans) {
        return quiet(database).properties(usual).initializers(beans).run(arguments(atOnce()));
    }

    /** The rules on the schema as it is: no migration. */
    ConfigurableApplicationContext unchanged(DatabaseOfInstallation database, Map<String, Object> usual) {
        return quiet(database).properties(usual).run(arguments(List.of("--spring.flyway.enabled=false")));
    }

    /** Everything. */
    ConfigurableApplicationContext whole(
            DatabaseOfInstallation database, Map<String, Object> usual, List<String> more) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .properties(usual)
                .initializers(database)
                .run(arguments(more));
    }

    /** Whether a database server was named: here, in the environment or in a file. */
    boolean namesDatabase() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments(List.of())));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment.containsProperty("spring.datasource.url");
    }

    /** A person waits: a server that is away is said at once, where the platform itself would try again. */
    private List<String> atOnce() {
        var named = settings.stream().anyMatch(setting -> setting.startsWith(RETRIES));
        return named ? List.of() : List.of(RETRIES + "=0");
    }

    private static SpringApplicationBuilder quiet(DatabaseOfInstallation database) {
        return new SpringApplicationBuilder(CoreApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .initializers(database);
    }

    private String[] arguments(List<String> more) {
        return Stream.concat(settings.stream(), more.stream()).toArray(String[]::new);
    }
}
