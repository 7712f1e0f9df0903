package org.corymb.lms.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final int USUAL_PORT = 8080;

    private final Launch launch;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port of the pages (default: server.port, 8080); health and metrics answer on the next.")
    private int port = -1;

    @Option(names = "--demo", description = "Fills an empty database with the demo centre and prints its accounts.")
    private boolean demo;

    StartCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var more = ports();
        var usual = Map.<String, Object>of("corymb.public-url", "http://localhost:" + (port > 0 ? port : USUAL_PORT));
        var stopped = new CountDownLatch(1);
        try (var database = DatabaseOfInstallation.alone(data.directory)) {
            SpringApplication.getShutdownHandlers().add(database::close);
            SpringApplication.getShutdownHandlers().add(stopped::countDown);
            var accounts = demo ? new Demo(launch, database).fill(usual) : List.<String>of();
            var context = launch.whole(database, usual, more);
            new AddressOfInstallation(data.directory)
                    .keep(context.getEnvironment().getRequiredProperty("corymb.public-url"));
            launch.say("Corymb answers at " + address(context) + " (Ctrl-C stops it)");
            accounts.forEach(launch::say);
            stopped.await();
            return 0;
        }
    }

    private List<String> ports() {
        var settings = new ArrayList<String>();
        if (port >= 0) {
            if (port > 65_534) {
                throw new Refusal("--port: " + port + " is not from 0 to 65534");
            }
            FreePorts.require(port);
            settings.add("--server.port=" + port);
            settings.add("--management.server.port=" + (port == 0 ? 0 : port + 1));
        }
        return settings;
    }

    private static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
