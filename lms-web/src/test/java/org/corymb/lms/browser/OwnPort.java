package org.corymb.lms.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A port, an address that badges bear and a folder for mails, for one application. */
final class OwnPort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            var data = Files.createTempDirectory("corymb-browser").toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "own port",
                            Map.of(
                                    "server.port",
                                    port,
                                    "corymb.public-url",
                                    "http://localhost:" + port,
                                    "corymb.data",
                                    data,
                                    "corymb.mail.directory",
                                    data + "/mail")));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
