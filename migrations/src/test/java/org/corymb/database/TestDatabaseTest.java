package org.corymb.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void copiesWhatFlywayMigratedSoThatFlywayFindsNothingLeftToDo() {
        var access = TestDatabase.migrated().access();

        var flyway = Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .load();
        assertThat(flyway.info().applied()).hasSizeGreaterThan(10);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void migratesAnEmptySchemaFromTheFirstMigrationToTheLast() {
        var access = TestDatabase.empty().access();

        var migration = Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .load()
                .migrate();

        assertThat(migration.success).isTrue();
        assertThat(migration.migrationsExecuted).isGreaterThan(10);
    }

    @Test
    void keepsTheSchemasOfTwoTestsApart() {
        assertThat(TestDatabase.empty().access().url())
                .isNotEqualTo(TestDatabase.empty().access().url());
    }

    @Test
    void runsOnTheFamilyOfServersThatTheEnvironmentAsksFor() throws SQLException {
        var asked = Optional.ofNullable(System.getenv("CORYMB_TEST_DATABASE_FAMILY"))
                .map(ServerFamily::valueOf)
                .orElse(ServerFamily.MARIADB);

        try (var connection = TestDatabase.empty().connect()) {
            assertThat(ServerFamily.of(connection)).isEqualTo(asked);
        }
    }
}
