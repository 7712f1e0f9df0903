package org.corymb.lms.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.corymb.database.DatabaseAccess;
import org.corymb.database.DatabaseCannotStart;
import org.corymb.database.EmbeddedDatabase;
import org.corymb.database.EmbeddedSettings;
import org.corymb.database.JdbcUrl;
import org.corymb.database.RunningInstance;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The configured database server, or else the embedded one: started here, or reached beside a running instance. */
final class DatabaseOfInstallation
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    private static final String URL = "spring.datasource.url";

    private final Path data;
    private final boolean beside;
    private Optional<EmbeddedDatabase> embedded = Optional.empty();

    private DatabaseOfInstallation(Path data, boolean beside) {
        this.data = data.toAbsolutePath().normalize();
        this.beside = beside;
    }

    /** For the platform itself: nobody else may use the data. */
    static DatabaseOfInstallation alone(Path data) {
        return new DatabaseOfInstallation(data, false);
    }

    /** For a command: a running instance lends its server. */
    static DatabaseOfInstallation beside(Path data) {
        return new DatabaseOfInstallation(data, true);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var configured = environment.getProperty(URL);
        if (configured != null && embedded.isEmpty()) {
            override(environment, Map.of(URL, JdbcUrl.complete(configured)));
            return;
        }
        var access = embedded.map(EmbeddedDatabase::access).orElseGet(this::find);
        override(
                environment,
                Map.of(
                        URL,
                        access.url(),
                        "spring.datasource.username",
                        access.user(),
                        "spring.datasource.password",
                        access.password()));
    }

    private void override(ConfigurableEnvironment environment, Map<String, Object> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource("corymb database", settings));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("corymb data", Map.of("corymb.data", data.toString())));
    }

    private synchronized DatabaseAccess find() {
        try {
            var started = EmbeddedDatabase.start(EmbeddedSettings.in(data));
            embedded = Optional.of(started);
            return started.access();
        } catch (DatabaseCannotStart.DirectoryInUse inUse) {
            return Optional.of(data)
                    .filter(_ -> beside)
                    .flatMap(RunningInstance::on)
                    .orElseThrow(() -> inUse);
        }
    }

    @Override
    public synchronized void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
        embedded = Optional.empty();
    }
}
