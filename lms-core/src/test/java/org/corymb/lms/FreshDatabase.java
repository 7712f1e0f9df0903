package org.corymb.lms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.corymb.database.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/** Gives each application context of the tests the core's settings and a migrated schema of its own. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        SpringApplication.getShutdownHandlers().add(TestDatabase.serverStopsOnlyWhenTold());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        var settings = new HashMap<String, Object>();
        TestDatabase.migrated().describeTo((name, value) -> settings.put(name, value.get()));
        sources.addFirst(new MapPropertySource("fresh database", settings));
        try {
            new YamlPropertySourceLoader()
                    .load("corymb-core", new ClassPathResource("corymb-core.yml"))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
