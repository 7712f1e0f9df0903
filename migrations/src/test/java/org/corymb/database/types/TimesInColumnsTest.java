package org.corymb.database.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.UUID;
import org.corymb.database.ServerFamily;
import org.corymb.database.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever zone the machine is in, and on the days its clocks change, what was stored is what is read. */
class TimesInColumnsTest {
    private static final TimeZone BEFORE = TimeZone.getDefault();
    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static final Field<UUID> ID =
            field(name("id"), SQLDataType.BINARY(16).asConvertedDataType(new UuidConverter()));
    private static final Field<Instant> AT =
            field(name("happened_at"), SQLDataType.LOCALDATETIME(6).asConvertedDataType(new InstantBinding()));
    private static final Field<LocalDateTime> WALL =
            field(name("wall"), SQLDataType.LOCALDATETIME(6).asConvertedDataType(new WallTimeBinding()));
    private static final Field<LocalDate> DAY = field(name("day"), SQLDataType.LOCALDATE);
    private static final Field<LocalTime> CLOCK = field(name("clock"), SQLDataType.LOCALTIME);

    @BeforeAll
    static void createTable() throws SQLException {
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table moment (id binary(16), happened_at datetime(6), wall datetime(6), day date, clock time)");
        }
    }

    @AfterEach
    void backToTheZoneOfTheMachine() {
        TimeZone.setDefault(BEFORE);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "Europe/Paris, 2027-03-28T02:30:00, PREPARED_STATEMENT",
        "Europe/Paris, 2027-03-28T02:30:00, STATIC_STATEMENT",
        "Europe/Paris, 2027-10-31T02:30:00.123456, PREPARED_STATEMENT",
        "America/New_York, 2027-03-14T02:15:00, PREPARED_STATEMENT",
        "America/Sao_Paulo, 2018-11-04T00:00:00, PREPARED_STATEMENT",
        "Asia/Tokyo, 2027-01-01T00:00:00, PREPARED_STATEMENT",
        "UTC, 2027-06-01T12:00:00, PREPARED_STATEMENT",
    })
    void readsWhatItStored(String zone, LocalDateTime wall, StatementType how) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var id = UUID.randomUUID();
        var at = wall.toInstant(ZoneOffset.UTC);

        try (var connection = DATABASE.connect()) {
            var dsl = jooq(connection, how);
            dsl.insertInto(table(name("moment")), ID, AT, WALL, DAY, CLOCK)
                    .values(id, at, wall, wall.toLocalDate(), wall.toLocalTime().withNano(0))
                    .execute();

            var read = dsl.select(AT, WALL, DAY, CLOCK)
                    .from(table(name("moment")))
                    .where(ID.eq(id))
                    .and(AT.eq(at))
                    .and(WALL.eq(wall))
                    .fetchSingle();
            assertThat(read.value1()).isEqualTo(at);
            assertThat(read.value2()).isEqualTo(wall);
            assertThat(read.value3()).isEqualTo(wall.toLocalDate());
            assertThat(read.value4()).isEqualTo(wall.toLocalTime().withNano(0));
            assertThat(asText(connection, id)).startsWith(wall.toString().replace('T', ' '));
        }
    }

    @Test
    void readsInstantsWallTimesAndIdsOutOfNestedResults() throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        var id = UUID.randomUUID();
        var wall = LocalDateTime.parse("2027-03-14T02:15:00.5");

        try (var connection = DATABASE.connect()) {
            var dsl = jooq(connection, StatementType.PREPARED_STATEMENT);
            dsl.insertInto(table(name("moment")), ID, AT, WALL, DAY, CLOCK)
                    .values(id, wall.toInstant(ZoneOffset.UTC), wall, wall.toLocalDate(), LocalTime.NOON)
                    .execute();

            var nested = dsl.select(multiset(select(ID, AT, WALL, DAY, CLOCK)
                            .from(table(name("moment")))
                            .where(ID.eq(id))))
                    .fetchSingle()
                    .value1()
                    .getFirst();
            assertThat(nested.value1()).isEqualTo(id);
            assertThat(nested.value2()).isEqualTo(wall.toInstant(ZoneOffset.UTC));
            assertThat(nested.value3()).isEqualTo(wall);
            assertThat(nested.value4()).isEqualTo(wall.toLocalDate());
            assertThat(nested.value5()).isEqualTo(LocalTime.NOON);
        }
    }

    @Test
    void storesAnInstantOfPlainJdbcInUtc() throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        var id = UUID.randomUUID();

        try (var connection = DATABASE.connect();
                var insert = connection.prepareStatement("insert into moment (id, happened_at) values (?, ?)")) {
            insert.setBytes(1, new UuidConverter().to(id));
            insert.setTimestamp(2, Timestamp.from(Instant.parse("2027-01-01T00:00:00Z")));
            insert.execute();

            assertThat(asText(connection, id)).startsWith("2027-01-01 00:00:00");
        }
    }

    private static String asText(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select cast(happened_at as char) from moment where id = ?")) {
            select.setBytes(1, new UuidConverter().to(id));
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static DSLContext jooq(Connection connection, StatementType how) throws SQLException {
        return DSL.using(
                connection,
                ServerFamily.of(connection).dialect(),
                new Settings().withStatementType(how).withRenderGroupConcatMaxLenSessionVariable(false));
    }
}
