package org.corymb.database;

import static org.assertj.core.api.Assertions.assertThat;

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
}
