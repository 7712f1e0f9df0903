package org.corymb.lms.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.Offering;
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
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is taught and when, as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CatalogueApi {
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
    Part<OfferingJson> offerings(@ParameterObject Part.Wish part) {
        return Part.of(offerings.all(), part, Offering::code).map(OfferingJson::of);
    }

    @GetMapping("/offerings/{code}")
    OfferingJson offering(@PathVariable String code) {
        return OfferingJson.of(offerings.get(code));
    }

    /** The runs one can still get into, the next first. */
    @GetMapping("/runs")
    Part<RunJson> runs(@ParameterObject Part.Wish part, @RequestParam(defaultValue = "") String q) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var wish = new CatalogueWish(q, Optional.empty(), Optional.empty(), Optional.empty(), today);
        var coming = upcoming.order(wish).stream().map(RunPattern::run).toList();
        var page = Part.of(coming, part, RunId::toString);
        var details = upcoming.details(page.items());
        return new Part<>(
                page.items().stream()
                        .flatMap(run -> Optional.ofNullable(details.get(run)).stream())
                        .map(run -> RunJson.of(run.run(), run.seats(), List.of()))
                        .toList(),
                page.next());
    }

    @GetMapping("/runs/{code}")
    RunJson run(@PathVariable String code) {
        var run = runs.get(code);
        if (run.state() == RunState.DRAFT) {
            throw new UnknownRun(code);
        }
        return RunJson.of(run, enrolments.seats(run.id()), sessions.ofRun(run.id()));
    }
}
