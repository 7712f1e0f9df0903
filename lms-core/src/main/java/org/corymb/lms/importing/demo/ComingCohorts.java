package org.corymb.lms.importing.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cohorts to come: one with seats, one too small to go ahead yet, one full with a queue, one by application. */
@Component
class ComingCohorts {

    private final Stage stage;

    ComingCohorts(Stage stage) {
        this.stage = stage;
    }

    void play(TravellingClock clock, Instant now, DemoText codes) {
        var since = now.minus(Duration.ofDays(10));
        enrol(clock, since, codes, "{{CEF tue clocks -2w}}", List.of("grace", "oskar", "elin", "tomas"));
        enrol(clock, since, codes, "{{CODE mon +15w}}", List.of("noor", "hana"));
        enrol(clock, since, codes, "{{PBK wed +4w}}", List.of("noor", "sofia", "hana", "priya", "mateo"));
        enrol(clock, since, codes, "{{MW-VAL thu +2w}}-1", List.of("amara", "ida", "bea", "noor"));
        enrol(
                clock,
                since,
                codes,
                "{{MW-FBK fri +3w}}",
                List.of("amara", "noor", "hana", "luca", "priya", "bea", "ida", "zoe"));
        enrol(
                clock,
                since.plus(Duration.ofDays(2)),
                codes,
                "{{MW-FBK fri +3w}}",
                List.of("owen", "lin", "rafael", "farah", "mateo", "dele"));
        clock.set(since);
        var noc = stage.run(codes.resolve("{{NOC thu +20w}}"));
        stage.apply(noc, "noor", "I look after a forum of 300 people that has gone quiet since spring.");
        stage.apply(noc, "priya", "Our channel is heated every Monday, and I would like to know why.");
    }

    private void enrol(TravellingClock clock, Instant from, DemoText codes, String code, List<String> people) {
        stage.enrol(clock, from, stage.run(codes.resolve(code)), people);
    }
}
