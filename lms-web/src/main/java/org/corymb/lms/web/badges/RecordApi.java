package org.corymb.lms.web.badges;

import java.time.Clock;
import org.corymb.lms.award.CorrectRecipientName;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The badges of the person behind the token. */
@RestController
@RequestMapping(path = "/api/v1/record", produces = "application/json")
class RecordApi {
    private final Credentials credentials;
    private final CorrectRecipientName names;
    private final Clock clock;

    RecordApi(Credentials credentials, CorrectRecipientName names, Clock clock) {
        this.credentials = credentials;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    Part<BadgeJson> list(@ParameterObject Part.Wish part, Actor actor) {
        var badges = credentials.ofRecipient(actor.requireAccount());
        var now = clock.instant();
        return Part.of(badges, part, badge -> badge.id().toString()).map(badge -> BadgeJson.of(badge, now));
    }

    @PutMapping("/{id}/name")
    Corrected correctName(@PathVariable CredentialId id, Actor actor) {
        return new Corrected(names.correct(actor, id));
    }

    /** @param corrected whether the badge was issued anew; it bears the name already otherwise */
    record Corrected(boolean corrected) {}
}
