package org.corymb.lms.web.badges;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.web.api.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The badges that an organisation issued, for those who answer for them. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CredentialsApi {
    private final Runs runs;
    private final RunAccess access;
    private final Credentials credentials;
    private final StandingActs acts;
    private final Clock clock;

    CredentialsApi(Runs runs, RunAccess access, Credentials credentials, StandingActs acts, Clock clock) {
        this.runs = runs;
        this.access = access;
        this.credentials = credentials;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/teaching/{code}/badges")
    Part<BadgeJson> ofRun(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var known = runs.get(code);
        if (!access.rightsOf(actor, known.id()).seesRoster()) {
            throw new NotAllowed("run-roster");
        }
        var now = clock.instant();
        return Part.of(credentials.ofRun(known.id()), part, badge -> badge.id().toString())
                .map(badge -> BadgeJson.of(badge, now));
    }

    @PutMapping("/credentials/{id}/standing")
    BadgeJson change(@PathVariable CredentialId id, @Valid @RequestBody Change change, Actor actor) {
        acts.change(actor, id, change.act(), change.reason());
        return BadgeJson.of(credentials.forIssuer(actor, id), clock.instant());
    }

    /**
     * What is to be done.
     *
     * @param reason one sentence that everybody who checks the badge will read
     */
    record Change(
            @NotNull StandingActs.Act act,
            @NotBlank @Size(max = 500) String reason) {}
}
