package org.corymb.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One server process, from the moment it answers to its clean end. */
record RunningServer(Process process) {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    static RunningServer start(List<String> command, Path log, DatabaseAccess access) throws IOException {
        var process = launch(command, log);
        var server = new RunningServer(process);
        server.awaitAnswer(access, log);
        return server;
    }

    private static Process launch(List<String> command, Path log) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException notRunnable) {
            throw new DatabaseCannotStart.ServerFailed("Cannot run " + command.getFirst(), notRunnable);
        }
    }

    private void awaitAnswer(DatabaseAccess access, Path log) throws IOException {
        var end = System.nanoTime() + START.toNanos();
        SQLException last = null;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new DatabaseCannotStart.ServerFailed("The embedded database ended: " + reason(log), last);
            }
            last = failureOf(access);
            if (last == null) {
                return;
            }
            pause();
        }
        process.destroy();
        throw new DatabaseCannotStart.ServerFailed("The embedded database does not answer; see " + log, last);
    }

    private static @Nullable SQLException failureOf(DatabaseAccess access) {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(5) ? null : new SQLException("not valid");
        } catch (SQLException notYet) {
            return notYet;
        }
    }

    private static String reason(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.replaceFirst("^.*\\[ERROR\\]\\s*", ""))
                .findFirst()
                .orElse("see " + log);
    }

    private void pause() {
        try {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new DatabaseCannotStart.ServerFailed("Stopped while the embedded database was starting", stopped);
        }
    }

    /** Writes everything to disk and ends. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
