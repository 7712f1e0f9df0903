package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corymb.database.TestDatabase;
import org.corymb.lms.LmsApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types, on a database server that the settings name. */
class OperatingCommandsTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final StringWriter said = new StringWriter();
    private final StringWriter refused = new StringWriter();
    private final String amara = "amara." + UUID.randomUUID() + "@example.org";

    @TempDir
    Path folder;

    @Test
    void makesAnAccountOnceAndListsIt() throws Exception {
        assertThat(run("account", "create", amara, "Amara Okafor", "--zone", "Europe/Rome", "--administrator"))
                .isZero();
        assertThat(said.toString()).startsWith("made account ").contains("for " + amara);

        assertThat(run("account", "create", amara.toUpperCase(java.util.Locale.ROOT), "Amara Okafor"))
                .isEqualTo(2);
        assertThat(refused.toString()).contains("corymb: ").contains("has an account already");

        assertThat(run("account", "list")).isZero();
        assertThat(said.toString()).contains(amara + "  Amara Okafor  (administrator)");
        assertThat(count("select count(*) from account join email_address on account.id = account_id"
                        + " where address = '" + amara + "' and zone = 'Europe/Rome'"))
                .isEqualTo(1);
    }

    @Test
    void refusesANameThatIsNone() {
        assertThat(run("account", "create", amara, " ")).isEqualTo(2);

        assertThat(refused.toString()).isEqualTo("corymb: A name has 1 to 200 characters, in one line.\n");
    }

    @Test
    void givesATokenThatIsShownOnce() throws Exception {
        run("account", "create", amara, "Amara Okafor");
        said.getBuffer().setLength(0);

        assertThat(run("token", "create", "--account", amara, "--scope", "learning:read,badges:read"))
                .isZero();

        assertThat(said.toString().strip()).startsWith("corymb_").hasLineCount(1);
        assertThat(count("select count(*) from access_token join email_address using (account_id) where address = '"
                        + amara + "' and scopes = 'learning:read badges:read'"))
                .isEqualTo(1);
    }

    @Test
    void refusesATokenForNobodyForNothingAndForEver() {
        assertThat(run("token", "create", "--account", amara, "--scope", "learning:read"))
                .isEqualTo(2);
        assertThat(run("token", "create", "--account", amara, "--scope", "learning:read", "--days", "367"))
                .isEqualTo(2);
        assertThat(run("token", "create", "--account", amara)).isEqualTo(2);

        assertThat(refused.toString())
                .contains("corymb: nobody has the e-mail address " + amara)
                .contains("corymb: --days: 367 is not from 1 to 366")
                .contains("--scope");
        assertThat(said.toString()).doesNotContain("corymb_");
    }

    @Test
    void replacesAKeyAndSaysWhatElseIsToBeDone() throws Exception {
        assertThat(run("import", example("cscce.yaml"))).isZero();
        assertThat(run("keys", "rotate", "cscce")).isZero();
        assertThat(run("keys", "rotate", "cscce")).isZero();
        assertThat(run("keys", "rotate", "nobody")).isEqualTo(2);
        assertThat(run("keys", "list")).isZero();

        assertThat(said.toString())
                .contains("cscce signs with key-1 from now on", "cscce signs with key-2 from now on")
                .containsPattern("did:web:\\S+#key-1 {2}retired {2}since ")
                .containsPattern("did:web:\\S+#key-2 {2}active {2}since ");
        assertThat(refused.toString()).isEqualTo("corymb: there is no organisation nobody\n");

        assertThat(run("doctor")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("cscce signs with did:web:", "nothing is wrong");

        Files.setPosixFilePermissions(folder.resolve("award.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(run("doctor")).isEqualTo(1);
        assertThat(said.toString()).contains("WRONG  Others may read ", "things are wrong");
    }

    @Test
    void looksAtTheDatabaseThatAFileNames() throws Exception {
        var lines =
                settings(DATABASE).stream().map(setting -> setting.substring(2)).toList();
        Files.write(folder.resolve("application.properties"), lines);
        var line = CommandLineInterface.commands(new Launch(
                LmsApplication.class,
                List.of("--spring.config.additional-location=" + folder.toUri()),
                new PrintWriter(said, true)));

        assertThat(line.execute("doctor", "--data", folder.toString())).isZero();

        assertThat(said.toString()).contains("The schema is up to date");
    }

    @Test
    void findsASchemaThatIsBehindAndLeavesItAlone() throws Exception {
        var empty = TestDatabase.empty();

        assertThat(execute(empty, List.of(), "doctor")).isEqualTo(1);

        assertThat(said.toString()).contains("changes of the schema are outstanding", "1 thing is wrong");
        try (var connection = empty.connect();
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void saysInOneLineThatTheServerIsAwayOrRefusesTheUser() {
        var away = "--spring.datasource.url=jdbc:mysql://127.0.0.1:1/corymb";
        var wrong = "--spring.datasource.password=wrong";
        var soon = "--spring.datasource.hikari.connection-timeout=1000";

        assertThat(execute(DATABASE, List.of(away, soon), "doctor")).isEqualTo(2);
        assertThat(execute(DATABASE, List.of(wrong, soon), "account", "list")).isEqualTo(2);

        assertThat(refused.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("corymb: The database server does not answer: "),
                        line -> assertThat(line).startsWith("corymb: The database server refuses the user: "));
    }

    @Test
    void startsNoDatabaseOfItsOwn() {
        assertThat(run("account", "list")).isZero();

        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    void takesAPasswordFromItsInputAndNoWeakOne() throws Exception {
        run("account", "create", amara, "Amara Okafor");

        var weak = reading("short\n", "account", "password", amara);
        var none = reading("", "account", "create", "jun." + amara, "Jun Watanabe", "--password");
        var good = reading("umbel over a white centre\n", "account", "password", amara);

        assertThat(weak).containsExactly("2", "corymb: the password is too short: 10 characters or more");
        assertThat(none).containsExactly("2", "corymb: no password was given on the standard input");
        assertThat(good).containsExactly("0", "the password of " + amara + " is set");
        assertThat(count("select count(*) from account join email_address on account.id = account_id where address = '"
                        + amara + "' and password_hash like '$argon2id$%'"))
                .isEqualTo(1);
    }

    @Test
    void worksOnTheEmbeddedDatabaseWhenNoneIsNamed() throws Exception {
        try (var made = CorymbProcess.start(folder, "account", "create", amara, "Amara Okafor")) {
            assertThat(made.awaitEnd()).singleElement().asString().startsWith("made account ");
            assertThat(made.exitCode()).isZero();
        }
        try (var healthy = CorymbProcess.start(folder, "doctor")) {
            assertThat(healthy.awaitEnd()).last().isEqualTo("nothing is wrong");
            assertThat(healthy.exitCode()).isZero();
        }
    }

    /** The exit code, then what was said. */
    private List<String> reading(String input, String... words) throws Exception {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(settings(DATABASE));
        try (var corymb = CorymbProcess.startReading(input, folder, arguments.toArray(String[]::new))) {
            var lines = new ArrayList<>(corymb.awaitEnd());
            lines.addFirst(String.valueOf(corymb.exitCode()));
            return lines;
        }
    }

    private int run(String... words) {
        return execute(DATABASE, List.of(), words);
    }

    private int execute(TestDatabase database, List<String> more, String... words) {
        var settings = settings(database);
        settings.removeIf(
                setting -> more.stream().anyMatch(other -> other.split("=")[0].equals(setting.split("=")[0])));
        settings.addAll(more);
        var line =
                CommandLineInterface.commands(new Launch(LmsApplication.class, settings, new PrintWriter(said, true)));
        line.setErr(new PrintWriter(refused, true));
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", folder.toString()));
        return line.execute(arguments.toArray(String[]::new));
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
