package org.corymb.lms.web.api;

import java.util.Objects;
import java.util.Optional;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.EnrolmentOutcome;
import org.corymb.lms.enrolment.EnrolmentOutcome.Applied;
import org.corymb.lms.enrolment.EnrolmentOutcome.Declined;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.WithdrawLearner;
import org.corymb.lms.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own way into runs and out of them, as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class EnrolmentsApi {
    private final Runs runs;
    private final EnrolLearner enrol;
    private final WithdrawLearner withdraw;
    private final Enrolments enrolments;

    EnrolmentsApi(Runs runs, EnrolLearner enrol, WithdrawLearner withdraw, Enrolments enrolments) {
        this.runs = runs;
        this.enrol = enrol;
        this.withdraw = withdraw;
        this.enrolments = enrolments;
    }

    /** Where the caller stands with a run. */
    record EnrolmentJson(
            String id, String run, String state, @Nullable Integer place) {}

    /** What became of the wish; {@code reason} when declined. */
    record OutcomeJson(
            String outcome,
            @Nullable String id,
            @Nullable Integer place,
            @Nullable String reason) {}

    /** @param motivation what an applicant writes */
    record WishJson(@Nullable String motivation) {}

    @GetMapping("/me/enrolments")
    Part<EnrolmentJson> mine(@ParameterObject Part.Wish part, Actor actor) {
        var mine = Part.of(
                enrolments.ofLearner(actor.requireAccount()),
                part,
                one -> one.id().toString());
        var known = runs.byIds(mine.items().stream().map(Enrolment::run).toList());
        return mine.map(one -> new EnrolmentJson(
                one.id().toString(),
                Objects.requireNonNull(known.get(one.run())).code(),
                one.state().name(),
                one.place().orElse(null)));
    }

    @PostMapping("/runs/{code}/enrolments")
    ResponseEntity<OutcomeJson> enrol(
            @PathVariable String code, @RequestBody(required = false) @Nullable WishJson wish, Actor actor) {
        var motivation = Optional.ofNullable(wish).map(WishJson::motivation);
        var outcome = enrol.enrol(actor, actor.requireAccount(), runs.get(code).id(), motivation);
        return ResponseEntity.status(outcome instanceof Declined ? 409 : 200).body(json(outcome));
    }

    @DeleteMapping("/runs/{code}/enrolments/mine")
    ResponseEntity<Void> withdraw(@PathVariable String code, Actor actor) {
        withdraw.withdraw(actor, actor.requireAccount(), runs.get(code).id(), Optional.empty());
        return ResponseEntity.noContent().build();
    }

    private static OutcomeJson json(EnrolmentOutcome outcome) {
        return switch (outcome) {
            case Enrolled enrolled ->
                new OutcomeJson("ENROLLED", enrolled.enrolment().toString(), null, null);
            case Waitlisted waits ->
                new OutcomeJson("WAITLISTED", waits.enrolment().toString(), waits.position(), null);
            case Applied applied ->
                new OutcomeJson("APPLIED", applied.enrolment().toString(), null, null);
            case Declined declined ->
                new OutcomeJson("DECLINED", null, null, declined.reason().code());
        };
    }
}
