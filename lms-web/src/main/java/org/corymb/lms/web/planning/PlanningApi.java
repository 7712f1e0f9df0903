package org.corymb.lms.web.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cohorts that the person behind the token plans. */
@RestController
@RequestMapping(path = "/api/v1/planning/runs", produces = "application/json")
class PlanningApi {
    private final Planned planned;
    private final Runs runs;
    private final Enrolments enrolments;
    private final ChangeRunState change;

    PlanningApi(Planned planned, Runs runs, Enrolments enrolments, ChangeRunState change) {
        this.planned = planned;
        this.runs = runs;
        this.enrolments = enrolments;
        this.change = change;
    }

    @GetMapping
    Part<PlannedJson> list(@ParameterObject Part.Wish part, Actor actor) {
        var organisations = planned.by(actor).stream().map(Organisation::id).toList();
        var all = Part.of(runs.ofOrganisations(organisations), part, Run::code);
        var seats = enrolments.seats(all.items().stream().map(Run::id).toList());
        return all.map(run -> PlannedJson.of(run, Objects.requireNonNull(seats.get(run.id()))));
    }

    @PutMapping("/{code}/state")
    PlannedJson changeState(@PathVariable String code, @Valid @RequestBody NewState wanted, Actor actor) {
        change.change(actor, runs.get(code).id(), wanted.next());
        var run = runs.get(code);
        return PlannedJson.of(run, enrolments.seats(run.id()));
    }

    record NewState(@NotNull RunState next) {}

    /** @param next the states that may follow */
    record PlannedJson(
            String code,
            String title,
            String startsOn,
            String endsOn,
            RunState state,
            List<RunState> next,
            int minimum,
            int capacity,
            int taken,
            int waiting) {

        static PlannedJson of(Run run, SeatCount seats) {
            return new PlannedJson(
                    run.code(),
                    run.title(),
                    run.startsOn().toString(),
                    run.endsOn().toString(),
                    run.state(),
                    run.state().next().stream().sorted().toList(),
                    run.minimum(),
                    seats.capacity(),
                    seats.taken(),
                    seats.waiting());
        }
    }
}
