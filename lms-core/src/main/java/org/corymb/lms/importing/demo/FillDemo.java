package org.corymb.lms.importing.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.importing.ImportCentre;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** Fills an empty platform with the demo centre: the import of a file, and then what people did. */
@Service
public class FillDemo {

    private static final String CENTRE = "umbel";
    private static final List<String> ACCOUNTS = List.of(
            "Demo accounts, all with the password corymb-demo:",
            "  amara@example.org  learner",
            "  jun@example.org    learner in Tokyo",
            "  sofia@example.org  learner with a badge",
            "  maya@example.org   lead instructor",
            "  pavel@example.org  co-facilitator",
            "  ines@example.org   programme manager",
            "  grace@example.org  owner of a member organisation",
            "  admin@example.org  administrator");

    private final Organisations organisations;
    private final ImportCentre centre;
    private final Stage stage;
    private final PastCohort past;
    private final RunningCohort running;
    private final ComingCohorts coming;

    FillDemo(
            Organisations organisations,
            ImportCentre centre,
            Stage stage,
            PastCohort past,
            RunningCohort running,
            ComingCohorts coming) {
        this.organisations = organisations;
        this.centre = centre;
        this.stage = stage;
        this.past = past;
        this.running = running;
        this.coming = coming;
    }

    /** @param clock the clock that all use cases go by; it is set back for the past and comes home at the end */
    public DemoOutcome fill(TravellingClock clock) {
        if (organisations.bySlug(CENTRE).isPresent()) {
            return new DemoOutcome.ThereAlready(ACCOUNTS);
        }
        if (!organisations.all().isEmpty()) {
            return new DemoOutcome.NotEmpty();
        }
        try {
            play(clock, clock.instant());
            return new DemoOutcome.Filled(ACCOUNTS);
        } finally {
            clock.comeHome();
        }
    }

    private void play(TravellingClock clock, Instant now) {
        var codes = new DemoText(LocalDate.ofInstant(now, ZoneId.of("America/New_York")));
        clock.set(now.minus(Duration.ofDays(240)));
        centre.bring(Stage.PLATFORM, "demo/centre.yaml", codes.resolve(text()), false);
        past.play(clock, stage.run(codes.resolve("{{CEF tue -24w}}")));
        running.play(
                clock, now, stage.run(codes.resolve("{{CEF tue -4w}}")), stage.run(codes.resolve("{{CEF tue -4w}}-B")));
        coming.play(clock, now, codes);
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/centre.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
