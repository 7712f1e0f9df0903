package org.corymb.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one server of a test run: the one named in the environment, or an embedded one that ends with the JVM. */
final class TestServer {
    private static final Thread STOP = new Thread(TestServer::stop);
    private static @Nullable EmbeddedDatabase server;
    private static @Nullable Path data;

    private static final DatabaseAccess ACCESS = named().orElseGet(TestServer::embedded);

    private TestServer() {}

    static DatabaseAccess access() {
        return ACCESS;
    }

    static Runnable stopOnlyWhenTold() {
        Runtime.getRuntime().removeShutdownHook(STOP);
        return TestServer::stop;
    }

    private static Optional<DatabaseAccess> named() {
        return Optional.ofNullable(System.getenv("CORYMB_TEST_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new DatabaseAccess(
                        JdbcUrl.complete(url),
                        System.getenv("CORYMB_TEST_DATABASE_USER"),
                        System.getenv("CORYMB_TEST_DATABASE_PASSWORD")));
    }

    private static DatabaseAccess embedded() {
        try {
            data = Files.createTempDirectory("corymb-test");
            server = EmbeddedDatabase.start(EmbeddedSettings.in(data).forTests());
            Runtime.getRuntime().addShutdownHook(STOP);
            return server.access();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop() {
        if (server == null || data == null) {
            return;
        }
        try {
            server.close();
            FileTree.delete(data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
