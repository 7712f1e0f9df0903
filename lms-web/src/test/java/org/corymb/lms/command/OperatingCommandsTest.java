package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.corymb.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types, on a database server that the settings name; some of it in processes of their own. */
@Tag("process")
class OperatingCommandsTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String SOON = "--spring.datasource.hikari.connection-timeout=1000";

    private final String amara = "amara." + UUID.randomUUID() + "@example.org";

    @TempDir
    Path folder;

    @Test
    void makesAnAccountOnceGivesItATokenAndAPassword() throws Exception {
        assertThat(run("account", "create", amara, "Amara Okafor", "--zone", "Europe/Rome", "--administrator"))
                .satisfies(made -> assertThat(made.exit()).isZero())
                .satisfies(made ->
                        assertThat(made.only()).startsWith("made account ").endsWith(" for " + amara));
        var shouted = amara.toUpperCase(Locale.ROOT);
        assertThat(run("account", "create", shouted, "Amara Okafor"))
                .isEqualTo(refusal(shouted + " has an account already"));
        assertThat(run("account", "list").lines()).contains(amara + "  Amara Okafor  (administrator)");

        var token = run("token", "create", "--account", amara, "--scope", "learning:read,badges:read");
        assertThat(token.only()).matches("corymb_\\S{20,}");

        assertThat(reading("umbel over a white centre\n", "account", "password", amara))
                .isEqualTo(new Said(0, List.of("the password of " + amara + " is set")));
        assertThat(count("""
                select count(*) from account
                join email_address on account.id = account_id join access_token using (account_id)
                where address = '%s' and zone = 'Europe/Rome' and password_hash like '$argon2id$%%'
                and scopes = 'learning:read badges:read'""".formatted(amara))).isEqualTo(1);
        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    void refusesInOneLineWhatCannotBe() throws Exception {
        assertThat(run("account", "create", amara, " "))
                .isEqualTo(refusal("A name has 1 to 200 characters, in one line."));
        assertThat(run("token", "create", "--account", amara, "--scope", "learning:read"))
                .isEqualTo(refusal("nobody has the e-mail address " + amara));
        assertThat(run("token", "create", "--account", amara, "--scope", "learning:read", "--days", "367"))
                .isEqualTo(refusal("--days: 367 is not from 1 to 366"));
        assertThat(run("token", "create", "--account", amara).lines())
                .containsExactly(
                        "corymb: Missing required option: '--scope=<scopes>'", "Try: ./corymb token create --help");
        assertThat(run("keys", "rotate", "nobody")).isEqualTo(refusal("there is no organisation nobody"));
        assertThat(reading("short\n", "account", "create", amara, "Amara Okafor", "--password"))
                .isEqualTo(refusal("the password is too short: 10 characters or more"));
        assertThat(reading("", "account", "password", amara))
                .isEqualTo(refusal("no password was given on the standard input"));
        assertThat(count("select count(*) from email_address where address = '" + amara + "'"))
                .isZero();
    }

    @Test
    void replacesAKeyWithdrawsOneAndSeesWhoMayReadItsSecret() throws Exception {
        Files.writeString(folder.resolve("public-url"), "https://learn.example.org\n");
        assertThat(run("import", example("cscce.yaml")).exit()).isZero();
        assertThat(run("keys", "rotate", "cscce").only()).isEqualTo("cscce signs with key-1 from now on");
        assertThat(run("keys", "rotate", "cscce").only()).isEqualTo("cscce signs with key-2 from now on");
        assertThat(run("keys", "withdraw", "cscce", "key-1").only())
                .isEqualTo("cscce: key-1 is withdrawn, and what it had signed is signed anew: 0");
        assertThat(run("keys", "list").lines())
                .anySatisfy(line -> assertThat(line).contains("#key-1  withdrawn  since "))
                .anySatisfy(line -> assertThat(line).contains("#key-2  active  since "));

        var healthy = run("doctor");
        assertThat(healthy.lines())
                .endsWith("nothing is wrong")
                .contains("ok     Badges bear the address https://learn.example.org")
                .anySatisfy(line -> assertThat(line).contains("cscce signs with did:web:learn.example.org:"));
        assertThat(healthy.exit()).isZero();

        Files.setPosixFilePermissions(folder.resolve("award.key"), PosixFilePermissions.fromString("rw-r--r--"));
        var open = run("doctor");
        assertThat(open.lines()).anySatisfy(line -> assertThat(line).startsWith("WRONG  Others may read "));
        assertThat(open.exit()).isEqualTo(1);
    }

    @Test
    void findsASchemaThatIsBehindInTheDatabaseThatAFileNamesAndLeavesItAlone() throws Exception {
        var empty = TestDatabase.empty();
        var settings = settings(empty).stream().map(setting -> setting.substring(2));
        Files.write(folder.resolve("application.properties"), settings.toList());

        var doctor = Said.here("", folder, "doctor", "--spring.config.additional-location=" + folder.toUri());

        assertThat(doctor.lines())
                .endsWith("1 thing is wrong")
                .anySatisfy(line -> assertThat(line).contains("changes of the schema are outstanding"));
        assertThat(doctor.exit()).isEqualTo(1);
        try (var connection = empty.connect();
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void saysInOneLineThatTheServerIsAwayOrRefusesTheUser() throws Exception {
        var away = inAProcess(List.of("--spring.datasource.url=jdbc:mysql://127.0.0.1:1/corymb", SOON), "doctor");
        var stranger = new ArrayList<>(settings(DATABASE));
        stranger.removeIf(setting -> setting.startsWith("--spring.datasource.password="));
        stranger.addAll(List.of("--spring.datasource.password=wrong", SOON));

        assertThat(away.only()).startsWith("corymb: The database server does not answer: ");
        assertThat(away.exit()).isEqualTo(2);
        assertThat(inAProcess(stranger, "account", "list").only())
                .startsWith("corymb: The database server refuses the user: ");
    }

    @Test
    void worksOnTheEmbeddedDatabaseWhenNoneIsNamed() throws Exception {
        assertThat(inAProcess(List.of(), "account", "create", amara, "Amara Okafor")
                        .only())
                .startsWith("made account ");

        var healthy = inAProcess(List.of(), "doctor");

        assertThat(healthy.lines()).endsWith("nothing is wrong");
        assertThat(healthy.exit()).isZero();
    }

    private Said run(String... words) throws Exception {
        return reading("", words);
    }

    private Said reading(String input, String... words) throws Exception {
        return Said.here(input, folder, arguments(settings(DATABASE), words));
    }

    private Said inAProcess(List<String> settings, String... words) throws Exception {
        try (var corymb = CorymbProcess.start(folder, arguments(settings, words))) {
            return Said.by(corymb);
        }
    }

    private static String[] arguments(List<String> settings, String... words) {
        return Stream.concat(Stream.of(words), settings.stream()).toArray(String[]::new);
    }

    private static Said refusal(String line) {
        return new Said(2, List.of("corymb: " + line));
    }

    private static List<String> settings(TestDatabase database) {
        var settings = new ArrayList<String>();
        database.describeTo((name, value) -> settings.add("--" + name + "=" + value.get()));
        return settings;
    }

    private static int count(String query) throws SQLException {
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String example(String name) {
        return Path.of(System.getProperty("corymb.root"), "examples", name).toString();
    }
}
