package org.corymb.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A constraint is named by kind and table, so that an error of the database says which rule was broken. */
class ConstraintNamesTest {
    /** Without the check that MariaDB adds to a JSON column of its own accord. */
    private static final String CONSTRAINTS = """
            select constraint_type, table_name, constraint_name
            from information_schema.table_constraints
            where constraint_schema = database() and constraint_type <> 'PRIMARY KEY' and table_name not like 'flyway%'
              and constraint_name not in (
                select constraint_name from information_schema.check_constraints
                where constraint_schema = database() and lower(check_clause) like 'json_valid(%')
            """;

    private static final String INDEXES = """
            select 'INDEX', table_name, index_name
            from information_schema.statistics
            where table_schema = database() and non_unique = 1 and index_name not like 'fk\\_%'
              and table_name not like 'flyway%'
            """;

    @Test
    void sayKindAndTable() throws SQLException {
        var names = names(TestDatabase.migrated());

        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names).filteredOn(name -> !name.fits()).isEmpty();
    }

    @Test
    void areFoundWantingInATableThatNamesNothing() throws SQLException {
        var database = TestDatabase.empty();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table hasty (n int unique, m int, index (m), check (m > 0))");
        }

        assertThat(names(database)).hasSize(3).noneMatch(Name::fits);
    }

    private static List<Name> names(TestDatabase database) throws SQLException {
        var names = new ArrayList<Name>();
        try (var connection = database.connect()) {
            for (String question : List.of(CONSTRAINTS, INDEXES)) {
                try (var rows = connection.createStatement().executeQuery(question)) {
                    while (rows.next()) {
                        names.add(new Name(rows.getString(1), rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }
        return names;
    }

    private record Name(String kind, String table, String name) {
        boolean fits() {
            return name.startsWith(prefix() + table.toLowerCase(Locale.ROOT) + "_");
        }

        private String prefix() {
            return switch (kind) {
                case "UNIQUE" -> "uq_";
                case "FOREIGN KEY" -> "fk_";
                case "CHECK" -> "ck_";
                default -> "ix_";
            };
        }
    }
}
