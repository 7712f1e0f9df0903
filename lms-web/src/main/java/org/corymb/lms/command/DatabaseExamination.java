package org.corymb.lms.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Looks at the database server, the schema and what the application may do there. */
record DatabaseExamination(DataSource source, Clock clock) {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.(\\d+)");
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final List<String> NEEDED =
            List.of("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "INDEX", "REFERENCES");

    List<Finding> findings() throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var connection = source.getConnection()) {
            findings.add(version(one(connection, "select version()")));
            findings.add(charset(one(connection, "select @@character_set_database")));
            findings.add(Finding.of(
                    connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED,
                    "Transactions read what is committed",
                    "Transactions are not READ COMMITTED: remove spring.datasource.hikari.transaction-isolation"));
            findings.add(clock(connection));
            findings.add(rights(connection));
        }
        findings.add(schema());
        return findings;
    }

    private static Finding version(String said) {
        var number = NUMBER.matcher(said);
        if (!number.find()) {
            return Finding.note("The database says it is " + said);
        }
        var maria = said.toLowerCase(Locale.ROOT).contains("mariadb");
        var version = Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2));
        return Finding.of(
                version >= (maria ? 1011 : 804),
                "The database is " + (maria ? "MariaDB " : "MySQL ") + number.group(),
                "The database is " + said + ": MySQL 8.4 or MariaDB 10.11 are the oldest that will do");
    }

    private static Finding charset(String said) {
        return Finding.of(
                said.equals("utf8mb4"),
                "The schema holds every letter (utf8mb4)",
                "The schema is " + said + ": say alter database ... character set utf8mb4");
    }

    private Finding clock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%f')")) {
            row.next();
            var there = LocalDateTime.parse(row.getString(1)).toInstant(ZoneOffset.UTC);
            var apart = Duration.between(there, clock.instant()).abs();
            return Finding.of(
                    apart.compareTo(TOLERANCE) < 0,
                    "The clocks of this machine and of the database agree",
                    "The clocks of this machine and of the database are " + apart.toSeconds() + " s apart");
        }
    }

    private static Finding rights(Connection connection) throws SQLException {
        var grants = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show grants for current_user")) {
            while (rows.next()) {
                grants.append(rows.getString(1).toUpperCase(Locale.ROOT)).append('\n');
            }
        }
        var missing = grants.indexOf("ALL PRIVILEGES") >= 0
                ? List.<String>of()
                : NEEDED.stream().filter(right -> grants.indexOf(right) < 0).toList();
        return Finding.of(
                missing.isEmpty(),
                "The database user has the rights that are needed",
                "The database user lacks " + String.join(", ", missing));
    }

    private Finding schema() {
        var info = Flyway.configure().dataSource(source).load().info();
        var pending = info.pending().length;
        var current = info.current();
        return pending == 0 && current != null
                ? Finding.good("The schema is up to date (" + current.getVersion() + ")")
                : Finding.wrong(pending + " changes of the schema are outstanding: ./corymb start makes them");
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
