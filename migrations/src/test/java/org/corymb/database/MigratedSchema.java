package org.corymb.database;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A schema that Flyway migrated once in this JVM, to be copied: that is five times as fast as migrating again. */
record MigratedSchema(String name, List<String> statements) {

    static MigratedSchema in(DatabaseAccess empty, String name) {
        Flyway.configure()
                .dataSource(empty.url(), empty.user(), empty.password())
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(empty.url(), empty.user(), empty.password());
                var statement = connection.createStatement()) {
            return new MigratedSchema(name, statements(statement, name));
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot read the migrated schema", failed);
        }
    }

    void copyTo(DatabaseAccess empty) {
        try (var connection = DriverManager.getConnection(empty.url(), empty.user(), empty.password());
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String step : statements) {
                statement.execute(step);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot copy the migrated schema", failed);
        }
    }

    private static List<String> statements(Statement statement, String schema) throws SQLException {
        var statements = new ArrayList<String>();
        var tables = column(statement, "show tables", 1);
        for (String table : tables) {
            statements.addAll(column(statement, "show create table `" + table + "`", 2));
        }
        for (String table : tables) {
            if (!column(statement, "select 1 from `" + table + "` limit 1", 1).isEmpty()) {
                statements.add("insert into `%1$s` select * from `%2$s`.`%1$s`".formatted(table, schema));
            }
        }
        return statements;
    }

    private static List<String> column(Statement statement, String question, int column) throws SQLException {
        var values = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
