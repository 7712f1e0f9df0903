package org.corymb.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the process that started it. */
record Orphan(ProcessHandle server) {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The process named by the pid file, if its command line says that it serves this very database. */
    static Optional<Orphan> on(Path database) throws IOException {
        var pidFile = database.resolve("server.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile).strip();
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> serves(process, database))
                        .map(Orphan::new)
                : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .arguments()
                .map(arguments -> java.util.List.of(arguments).contains("--datadir=" + database))
                .orElse(false);
    }

    /** Lets the server finish its work and waits for its end. */
    void stop() {
        LOG.info("Stopping database server {} that was left by an earlier start", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            server.destroyForcibly();
            throw new DatabaseCannotStart.ServerFailed(
                    "Database server " + server.pid() + " of an earlier start did not stop: start again", stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseCannotStart.ServerFailed("Stopped while waiting for an earlier server", stopped);
        }
    }
}
