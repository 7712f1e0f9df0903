package org.corymb.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDatabaseTest {
    @TempDir
    Path data;

    @Test
    void keepsItsDataAndItsPasswordOverARestart() throws SQLException {
        String password;
        try (var first = start()) {
            password = first.access().password();
            run(first, "create table kept (n int primary key)", "insert into kept values (7)");
        }

        try (var second = start()) {
            assertThat(second.access().password()).isEqualTo(password);
            assertThat(ask(second, "select n from kept")).isEqualTo("7");
        }
    }

    /** A server that starts removes the temporary tables that it finds; in a shared folder they would be another's. */
    @Test
    void keepsTemporaryTablesToItself() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "select @@tmpdir"))
                    .isEqualTo(data.resolve("database.tmp").toString());
        }
    }

    @Test
    void startsAgainOnItsDataWhenTheServerIsKilled() throws Exception {
        try (var database = start()) {
            run(database, "create table kept (n int primary key)", "insert into kept values (7)");
            var killed = ProcessHandle.of(database.processId()).orElseThrow();

            killed.destroyForcibly();
            killed.onExit().get();
            while (database.processId() == killed.pid()) {
                Thread.onSpinWait();
            }

            assertThat(ask(database, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftAndStartsOnItsData() throws Exception {
        var holder = hold();
        var orphan = ProcessHandle.of(Long.parseLong(firstLine(holder))).orElseThrow();

        holder.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (var database = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(database, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void refusesASecondInstanceOnTheSameData() throws Exception {
        var holder = hold();
        var server = ProcessHandle.of(Long.parseLong(firstLine(holder))).orElseThrow();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseCannotStart.DirectoryInUse.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageNotContaining("\n");
            assertThat(server.isAlive()).isTrue();
        } finally {
            holder.destroyForcibly().waitFor();
            server.destroy();
            server.onExit().get();
        }
    }

    @Test
    void keepsThePasswordAndTheDataFromOtherUsersOfTheMachine() throws IOException {
        try (var database = start()) {
            var password = data.resolve("database.password");

            assertThat(rights(password)).isEqualTo("rw-------");
            assertThat(Files.readString(password).strip())
                    .isEqualTo(database.access().password())
                    .hasSize(32);
            assertThat(rights(data.resolve("database"))).isEqualTo("rwx------");
            assertThat(data.resolve("database.init")).doesNotExist();
            assertThat(database.access())
                    .asString()
                    .doesNotContain(database.access().password());
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordAndNobodyElseAtAll() {
        try (var database = start()) {
            var url = database.access().url();

            assertThatThrownBy(() -> DriverManager.getConnection(url, "corymb", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "", "")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void givesTheApplicationItsOwnSchemaOnly() throws SQLException {
        try (var database = start()) {
            assertThatThrownBy(() -> run(database, "create database other")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(database, "select User from mysql.user"))
                    .isInstanceOf(SQLException.class);
            assertThat(ask(database, "select @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(database, "select @@character_set_server")).isEqualTo("utf8mb4");
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select @@group_concat_max_len")).isEqualTo("4294967295");
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        ProcessHandle server;
        try (var database = start()) {
            server = ProcessHandle.of(database.processId()).orElseThrow();
        }

        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = EmbeddedSettings.in(data).onPort(taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
                    .isInstanceOf(DatabaseCannotStart.PortInUse.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        start().close();
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() {
        var nowhere = Path.of("/proc/corymb");

        assertThatThrownBy(() -> EmbeddedDatabase.start(EmbeddedSettings.in(nowhere)))
                .isInstanceOf(DatabaseCannotStart.DirectoryNotWritable.class)
                .hasMessageContaining("/proc/corymb");
    }

    @Test
    void saysThatAFileIsNoDirectory() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(EmbeddedSettings.in(file)))
                .isInstanceOf(DatabaseCannotStart.DirectoryNotWritable.class);
    }

    @Test
    void saysWhoOwnsTheDataOfAnother() {
        assertThatThrownBy(() -> DataDirectory.requireOwner(data, "amara", "jun"))
                .isInstanceOf(DatabaseCannotStart.DirectoryOfAnother.class)
                .hasMessageContaining("belongs to amara");
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        assertThatThrownBy(() -> DataDirectory.requireRoom(data, Long.MAX_VALUE))
                .isInstanceOf(DatabaseCannotStart.DiskFull.class)
                .hasMessageContaining("MB left");
    }

    @Test
    void saysThatTheServerFilesAreMissing() {
        var settings = EmbeddedSettings.in(data).withServerFiles(data.resolve("missing.jar"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
                .isInstanceOf(DatabaseCannotStart.NoServerFiles.class);
    }

    @Test
    void beginsAgainWhenTheFirstInstallationWasCutOff() throws IOException, SQLException {
        Files.createDirectories(data.resolve("database.part/mysql"));

        try (var database = start()) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
        assertThat(data.resolve("database.part")).doesNotExist();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(EmbeddedSettings.in(data));
    }

    private Process hold() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=off", HoldDatabase.class.getName(), data.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        var line = output.readLine();
        assertThat(line).isNotNull();
        return line;
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var execution = connection.createStatement()) {
            for (String statement : statements) {
                execution.execute(statement);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
