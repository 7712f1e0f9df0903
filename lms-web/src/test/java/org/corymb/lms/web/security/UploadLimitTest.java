package org.corymb.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.corymb.lms.FreshDatabase;
import org.corymb.lms.LmsApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What is larger than one may send, on a real port: how much that is, is the container's to know. */
@SpringBootTest(
        classes = LmsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "corymb.mail.directory=target/mail",
            "corymb.data=target/data",
            "management.server.port=-1",
            "corymb.jobs.enabled=false",
            "spring.servlet.multipart.max-file-size=1MB",
            "spring.servlet.multipart.max-request-size=3MB"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class UploadLimitTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String EDGE = "edge-of-the-parts";
    private static final String WHY = "A file may have up to 1 MB, all files of one form together up to 3 MB.";
    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void showsAPageAboutAFileThatIsTooLarge() throws Exception {
        var answer = sendForm("text/html", 2 * MEGABYTE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("<h1>That file is too large</h1>", WHY);
    }

    @Test
    void showsAPageAboutFilesThatAreTooLargeTogether() throws Exception {
        var answer = sendForm("text/html", MEGABYTE - 1000, MEGABYTE - 1000, MEGABYTE - 1000, MEGABYTE - 1000);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>That file is too large</h1>", WHY);
    }

    @Test
    void readsTheFormThatIsWithinTheLimits() throws Exception {
        assertThat(sendForm("text/html", MEGABYTE - 1000, 10).body()).contains("2 checked");
    }

    @Test
    void refusesAFormWithoutItsTokenAndNotForItsSize() throws Exception {
        var answer = send(post("/verify", form("none", 10)).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void answersProgramsWithAProblem() throws Exception {
        var answer =
                send(post("/api/v1/verifications", form("none", 2 * MEGABYTE)).header("Accept", "text/html"));

        assertProblem(answer);
    }

    @Test
    void refusesALongBodyOfKnownAndOfUnknownLength() throws Exception {
        var body = "[".repeat(2 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        var known = BodyPublishers.ofByteArray(body);
        var unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        assertProblem(send(json(known)));
        assertProblem(send(json(unknown)));
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:corymb:problem:too-large\"", WHY);
    }

    private HttpResponse<String> sendForm(String accept, int... sizes) throws Exception {
        var page = send(HttpRequest.newBuilder(at("/verify")).header("Accept", "text/html"));
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return send(post("/verify", form(token.group(1), sizes))
                .header("Accept", accept)
                .header("Cookie", cookie));
    }

    private HttpRequest.Builder json(BodyPublisher body) {
        return HttpRequest.newBuilder(at("/api/v1/verifications"))
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private HttpRequest.Builder post(String path, byte[] form) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static byte[] form(String token, int... sizes) {
        var form = new ByteArrayOutputStream();
        part(form, "name=\"_csrf\"", token.getBytes(StandardCharsets.US_ASCII));
        for (var size : sizes) {
            part(form, "name=\"files\"; filename=\"badge" + size + ".json\"", new byte[size]);
        }
        form.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String head, byte[] content) {
        form.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
