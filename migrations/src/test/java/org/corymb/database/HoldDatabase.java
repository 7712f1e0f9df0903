package org.corymb.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process that stores one row, says so, and then does nothing until it is killed. */
final class HoldDatabase {
    private HoldDatabase() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(EmbeddedSettings.in(Path.of(arguments[0])));
        var access = database.access();
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (n int primary key)");
            statement.execute("insert into kept values (7)");
        }
        System.out.println(database.processId());
        Thread.currentThread().join();
    }
}
