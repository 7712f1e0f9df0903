package org.corymb.lms.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.UnknownRun;
import org.corymb.lms.enrolment.CatalogueWish;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.RunPattern;
import org.corymb.lms.enrolment.UpcomingRuns;
import org.corymb.lms.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is taught and when, as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CatalogueApi {
    private static final int LARGEST = 100;

    private final Offerings offerings;
    private final UpcomingRuns upcoming;
    private final Runs runs;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Clock clock;

    CatalogueApi(
            Offerings offerings,
            UpcomingRuns upcoming,
            Runs runs,
            Sessions sessions,
            Enrolments enrolments,
            Clock clock) {
        this.offerings = offerings;
        this.upcoming = upcoming;
        this.runs = runs;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @GetMapping("/offerings")
    List<OfferingJson> offerings() {
        return offerings.all().stream().map(OfferingJson::of).toList();
    }

    @GetMapping("/offerings/{code}")
    OfferingJson offering(@PathVariable String code) {
        return OfferingJson.of(offerings.get(code));
    }

    /** The runs one can still get into, the next first. */
    @GetMapping("/runs")
    Part<RunJson> runs(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "") String q) {
        var size = Math.clamp(limit, 1, LARGEST);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var wish = new CatalogueWish(q, Optional.empty(), Optional.empty(), Optional.empty(), today);
        var rest = upcoming.patterns(wish).stream()
                .map(RunPattern::run)
                .dropWhile(run -> !cursor.isEmpty() && !run.toString().equals(cursor))
                .skip(cursor.isEmpty() ? 0 : 1)
                .limit(size + 1L)
                .toList();
        var page = Page.cut(rest, size, RunId::toString);
        var details = upcoming.details(page.items());
        return new Part<>(
                page.items().stream()
                        .flatMap(run -> Optional.ofNullable(details.get(run)).stream())
                        .map(run -> RunJson.of(run.run(), run.seats(), List.of()))
                        .toList(),
                page.next().orElse(null));
    }

    @GetMapping("/runs/{code}")
    RunJson run(@PathVariable String code) {
        var run = runs.get(code);
        if (run.state() == RunState.DRAFT) {
            throw new UnknownRun(code);
        }
        return RunJson.of(run, enrolments.seats(run.id()), sessions.ofRun(run.id()));
    }

    /** A part of a list; {@code next} is the cursor of the next part. */
    record Part<T>(List<T> items, @Nullable String next) {}
}
