package org.corymb.lms.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.corymb.lms.CoreTest;
import org.corymb.lms.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.modulith.events.IncompleteEventPublications;

@CoreTest
class KilledBeforeIssuingTest {

    @Autowired
    Graduates graduates;

    @Autowired
    Credentials credentials;

    @Autowired
    IncompleteEventPublications unfinished;

    @Autowired
    Environment environment;

    @Test
    void issuesExactlyOneBadgeAfterAProcessWasKilledBetweenDecisionAndIssuing() throws Exception {
        var centre = graduates.centre();
        var amara = graduates.enrolled(centre, "Amara Okafor");

        killOnceDecided(start(centre, amara));

        assertThat(credentials.ofRecipient(amara)).isEmpty();

        unfinished.resubmitIncompletePublications(any -> true);
        unfinished.resubmitIncompletePublications(any -> true);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(credentials.ofRecipient(amara)).hasSize(1));
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(credentials.ofRecipient(amara)).hasSize(1));
    }

    private Process start(Graduates.Centre centre, AccountId learner) throws IOException {
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dspring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "-Dspring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                "-Dcorymb.mail.directory=target/mail",
                "-Dcorymb.data=target/data",
                DecidesAndHangs.class.getName(),
                centre.manager().id().toString(),
                centre.run().toString(),
                learner.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment()
                .put("SPRING_DATASOURCE_PASSWORD", environment.getRequiredProperty("spring.datasource.password"));
        return process.start();
    }

    private static void killOnceDecided(Process process) throws Exception {
        try (var lines = process.inputReader()) {
            var said = said(lines);
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).contains(DecidesAndHangs.STORED);
        }
    }

    private static String said(BufferedReader lines) throws IOException {
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith(DecidesAndHangs.STORED)) {
                break;
            }
        }
        return said.toString();
    }
}
