package org.corymb.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** The one server of a test run: the one named in the environment, or an embedded one that ends with the JVM. */
final class TestServer {
    private static final DatabaseAccess ACCESS = named().orElseGet(TestServer::embedded);

    private TestServer() {}

    static DatabaseAccess access() {
        return ACCESS;
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
            var data = Files.createTempDirectory("corymb-test");
            var server = EmbeddedDatabase.start(EmbeddedSettings.in(data).forTests());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                remove(data);
            }));
            return server.access();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(java.nio.file.Path data) {
        try {
            FileTree.delete(data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
