package org.corymb.lms.web.teaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.completion.CloseReview;
import org.corymb.lms.completion.ReviewId;
import org.corymb.lms.completion.Reviews;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of a run that somebody has to look at again. */
@RestController
@RequestMapping(path = "/api/v1/completions/{code}/reviews", produces = "application/json")
class ReviewsApi {
    private final RunDoor door;
    private final Reviews reviews;
    private final CloseReview close;

    ReviewsApi(RunDoor door, Reviews reviews, CloseReview close) {
        this.door = door;
        this.reviews = reviews;
        this.close = close;
    }

    @GetMapping
    Part<ReviewJson> list(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var run = door.enter(actor, code, RunRights::decides);
        return Part.of(reviews.ofRun(run.id()), part, review -> review.id().toString())
                .map(review -> new ReviewJson(
                        review.id().toString(),
                        review.decision().toString(),
                        review.learner().toString(),
                        review.cause(),
                        review.openedAt()));
    }

    @PutMapping("/{review}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @PathVariable String code,
            @PathVariable ReviewId review,
            @Valid @RequestBody Closing closing,
            Actor actor) {
        door.enter(actor, code, RunRights::decides);
        close.close(actor, review, closing.note());
    }

    /** @param note what was found */
    record Closing(@NotBlank String note) {}

    /** @param cause what changed after the decision */
    record ReviewJson(String id, String decision, String learner, String cause, Instant openedAt) {}
}
