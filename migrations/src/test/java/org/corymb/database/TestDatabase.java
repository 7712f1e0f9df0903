package org.corymb.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A schema of its own for a test class or an application context, on a real server that all tests of the JVM share.
 *
 * <p>The server is an embedded MariaDB, or the one that {@code CORYMB_TEST_DATABASE_URL}, {@code _USER} and {@code
 * _PASSWORD} name; that user must be allowed to create and drop schemas. With Spring:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     TestDatabase.migrated().describeTo(registry::add);
 * }
 * }</pre>
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PREFIX = "corymb_" + ProcessHandle.current().pid() + "_";

    private final String schema;
    private final DatabaseAccess access;

    private TestDatabase(String schema, DatabaseAccess access) {
        this.schema = schema;
        this.access = access;
    }

    /** A fresh schema with every migration applied. */
    public static TestDatabase migrated() {
        var database = empty();
        Template.SCHEMA.copyTo(database.access);
        return database;
    }

    /** A fresh schema with nothing in it. */
    public static TestDatabase empty() {
        var schema = PREFIX + COUNT.incrementAndGet();
        run(
                TestServer.access().withSchema(""),
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> dropIfExternal(schema)));
        return new TestDatabase(schema, TestServer.access().withSchema(schema));
    }

    /** Leaves it to the caller when the server of this JVM stops: after everything that still asks it at the end. */
    public static Runnable serverStopsOnlyWhenTold() {
        return TestServer.stopOnlyWhenTold();
    }

    /** Address, user and password for a pool. */
    public DatabaseAccess access() {
        return access;
    }

    /** Hands the address on as Spring's settings of a data source. */
    public void describeTo(BiConsumer<String, Supplier<Object>> settings) {
        settings.accept("spring.datasource.url", access::url);
        settings.accept("spring.datasource.username", access::user);
        settings.accept("spring.datasource.password", access::password);
    }

    /** One connection, as the application's pool would open it: READ COMMITTED. */
    public Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private static void dropIfExternal(String schema) {
        if (System.getenv("CORYMB_TEST_DATABASE_URL") != null) {
            run(TestServer.access().withSchema(""), "DROP DATABASE " + schema);
        }
    }

    private static void run(DatabaseAccess server, String statement) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("Test database: " + statement, failed);
        }
    }

    /** Made when the first test asks for a migrated schema. */
    private static final class Template {
        private static final MigratedSchema SCHEMA = migrate(empty());

        private static MigratedSchema migrate(TestDatabase empty) {
            return MigratedSchema.in(empty.access, empty.schema);
        }
    }
}
