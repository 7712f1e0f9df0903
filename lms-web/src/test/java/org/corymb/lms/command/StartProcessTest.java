package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real data directory. */
@Tag("process")
class StartProcessTest {

    @TempDir
    Path folder;

    @Test
    void startsWorksBesideCommandsStopsWhollyAndStartsAgainAmongVisitorsAfterAKill() throws Exception {
        var data = folder.resolve("data");
        List<ProcessHandle> servers;
        try (var corymb = CorymbProcess.start(data, "start", "--port", "0")) {
            var url = corymb.awaitLine("Corymb answers at ").split(" ")[3];
            servers = corymb.children();
            assertThat(servers).isNotEmpty();
            assertThat(get(url + "/verify")).isBetween(200, 401);

            assertOneLine(data, "Another Corymb is running on " + data, "start", "--port", "0");
            assertThat(run(data, "import", example("cscce.yaml")).getLast()).startsWith("done: ");
            assertThat(run(data, "import", example("cscce.yaml"))).containsExactly("nothing to change");

            corymb.terminate();
            corymb.exitCode();
        }
        for (var server : servers) {
            server.onExit().get(30, TimeUnit.SECONDS);
        }

        var port = EagerVisitors.freePort();
        try (var visitors = new EagerVisitors(port);
                var corymb = CorymbProcess.start(data, "start", "--port", String.valueOf(port))) {
            corymb.awaitLine("Corymb answers at ");
            assertThat(get("http://localhost:" + port + "/")).isEqualTo(200);
            assertThat(get("http://localhost:" + (port + 1) + "/actuator/health"))
                    .isEqualTo(200);
            assertThat(data.resolve("public-url")).hasContent("http://localhost:" + port);
            assertThat(visitors.answers()).isNotEmpty().allMatch(StartProcessTest::served);
            corymb.kill();
            corymb.exitCode();
        }
        assertThat(run(data, "import", example("cscce.yaml"))).containsExactly("nothing to change");
        assertThat(Files.exists(data.resolve("database.port"))).isFalse();
    }

    @Test
    void saysInOneLineThatAPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());

            assertOneLine(folder.resolve("data"), "Port " + port + " is taken", "start", "--port", port);
        }
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    @Test
    void saysInOneLineThatTheDataDirectoryCannotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertOneLine(file.resolve("data"), "Cannot write to the data directory", "start", "--port", "0");
    }

    private void assertOneLine(Path data, String beginning, String... arguments) throws Exception {
        try (var corymb = CorymbProcess.start(data, arguments)) {
            var lines = corymb.awaitEnd();

            assertThat(lines).singleElement().asString().startsWith("corymb: " + beginning);
            assertThat(corymb.exitCode()).isEqualTo(2);
        }
    }

    private static List<String> run(Path data, String... arguments) throws Exception {
        try (var corymb = CorymbProcess.start(data, arguments)) {
            var lines = corymb.awaitEnd();
            assertThat(corymb.exitCode()).as(String.join("\n", lines)).isZero();
            return lines;
        }
    }

    /** Health says "not yet" until all is ready. */
    private static boolean served(String answer) {
        return answer.startsWith("200 ") || answer.matches("503 .*/health");
    }

    private static int get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String example(String name) {
        return Path.of(System.getProperty("corymb.root"), "examples", name).toString();
    }
}
