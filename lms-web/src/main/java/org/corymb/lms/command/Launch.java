package org.corymb.lms.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How Spring is started for a command.
 *
 * @param application the class whose packages hold the beans of the whole application
 * @param settings Spring's own arguments, {@code --name=value}
 * @param out where commands answer
 */
record Launch(Class<?> application, List<String> settings, PrintWriter out) {

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The rules without pages, jobs and server. */
    ConfigurableApplicationContext core(DatabaseOfInstallation database, Class<?>... more) {
        return builder(database)
                .sources(CoreApplication.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
    }

    /** Everything; {@code more} settings count like arguments. */
    ConfigurableApplicationContext whole(DatabaseOfInstallation database, List<String> more) {
        return builder(database)
                .sources(application)
                .web(WebApplicationType.SERVLET)
                .run(Stream.concat(settings.stream(), more.stream()).toArray(String[]::new));
    }

    private static SpringApplicationBuilder builder(DatabaseOfInstallation database) {
        return new SpringApplicationBuilder().logStartupInfo(false).initializers(database);
    }
}
