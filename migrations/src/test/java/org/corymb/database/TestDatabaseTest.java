package org.corymb.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void migratesAnEmptySchemaFromTheFirstMigrationToTheLast() throws SQLException {
        var database = TestDatabase.migrated();

        try (var connection = database.connect();
                var tables = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where success = 1")) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getInt(1)).isPositive();
        }
    }

    @Test
    void keepsTheSchemasOfTwoTestsApart() {
        assertThat(TestDatabase.empty().access().url())
                .isNotEqualTo(TestDatabase.empty().access().url());
    }
}
