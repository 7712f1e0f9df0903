package org.corymb.lms.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the platform and stays until it is stopped. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts the platform; prints the address when it answers. Ctrl-C stops everything.")
final class StartCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", description = "The port of the pages (default: server.port, 8080).")
    private int port = -1;

    StartCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var database = DatabaseOfInstallation.alone(data.directory)) {
            SpringApplication.getShutdownHandlers().add(database::close);
            SpringApplication.getShutdownHandlers().add(stopped::countDown);
            var context = launch.whole(database, settings());
            launch.say("Corymb answers at " + address(context) + " (Ctrl-C stops it)");
            stopped.await();
            return 0;
        }
    }

    private List<String> settings() {
        return port < 0
                ? List.of()
                : List.of("--server.port=" + port, "--management.server.port=" + (port == 0 ? 0 : port + 1));
    }

    private static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
