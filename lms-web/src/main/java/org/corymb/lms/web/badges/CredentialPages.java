package org.corymb.lms.web.badges;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.VerifyAnything;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.award.issuer.UnknownIssuer;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.badges.certificate.Certificates;
import org.corymb.lms.web.verify.VerdictWords;
import org.springframework.stereotype.Component;

/** Puts together the page of one badge, and verifies it while doing so. */
@Component
class CredentialPages {

    private final Issuers issuers;
    private final Achievements achievements;
    private final VerifyAnything desk;
    private final Certificates certificates;
    private final Clock clock;

    CredentialPages(
            Issuers issuers, Achievements achievements, VerifyAnything desk, Certificates certificates, Clock clock) {
        this.issuers = issuers;
        this.achievements = achievements;
        this.desk = desk;
        this.certificates = certificates;
        this.clock = clock;
    }

    CredentialPage of(Actor reader, IssuedCredential credential) {
        var document = credential.document().getBytes(StandardCharsets.UTF_8);
        var answer = desk.verify(List.of(new Brought.Content(credential.id().toString(), document)))
                .getFirst();
        var art = achievements.get(credential.achievement()).art();
        var badge = BadgeContent.of(credential.document());
        return new CredentialPage(
                credential.id().toString(),
                badge.id(),
                badge,
                issuer(credential).slug(),
                "/art/achievements/" + credential.achievement() + ".svg",
                art.contains("rosette"),
                VerdictWords.of(answer),
                answer.report().checks(),
                clock.instant(),
                credential.issuedAt(),
                credential.state(),
                credential.correctedAt().orElse(null),
                certificates.possible(badge, credential.stateReason()),
                credential.recipient().filter(reader::is).isPresent(),
                reader.has(OrganisationRole.PROGRAMME_MANAGER, credential.organisation()));
    }

    private Issuer issuer(IssuedCredential credential) {
        return issuers.of(credential.organisation()).orElseThrow(() -> new UnknownIssuer(credential.organisation()));
    }
}
