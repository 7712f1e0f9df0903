package org.corymb.lms.award;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.corymb.badges.Achievement;
import org.corymb.badges.AchievementSubject;
import org.corymb.badges.Credential;
import org.corymb.badges.Criteria;
import org.corymb.badges.Evidence;
import org.corymb.badges.IdentityObject;
import org.corymb.badges.Image;
import org.corymb.badges.StatusEntry;
import org.corymb.badges.StatusPurpose;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.status.StatusPlace;

/** Writes what was done as an Open Badge, before it is signed. */
final class BadgeDraft {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final BadgeFacts facts;
    private final Issuer issuer;
    private final CredentialId id;
    private final Instant now;

    BadgeDraft(BadgeFacts facts, Issuer issuer, CredentialId id, Instant now) {
        this.facts = facts;
        this.issuer = issuer;
        this.id = id;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    CredentialId id() {
        return id;
    }

    Instant validFrom() {
        return now;
    }

    /** Until when the achievement counts, if it runs out at all. */
    Optional<Instant> validUntil() {
        return facts.definition()
                .validMonths()
                .map(months -> now.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant());
    }

    Credential at(StatusPlace place) {
        var definition = facts.definition();
        var draft = Credential.builder(issuer.credentialAddress(id.value()), issuer.profile(), now, subject())
                .name(definition.name())
                .description(definition.description())
                .image(image())
                .awardedDate(facts.decidedAt().truncatedTo(ChronoUnit.SECONDS))
                .evidence(evidence())
                .status(new StatusEntry(StatusPurpose.REVOCATION, issuer.statusAddress(place.list()), place.index()));
        validUntil().ifPresent(draft::validUntil);
        return draft.build();
    }

    private AchievementSubject subject() {
        var achievement = issuer.achievementAddress(facts.definition().id().value());
        var words = Narrative.in(facts.definition().language());
        var results = BadgeResults.of(facts.work(), achievement, words);
        var subject = AchievementSubject.builder(achievement(achievement, results))
                .id(issuer.credentialAddress(id.value()) + "#holder")
                .identifier(name(), address())
                .narrative(words.did(facts.work()))
                .activityStartDate(facts.cohort().starts().truncatedTo(ChronoUnit.SECONDS))
                .activityEndDate(facts.cohort().ends().truncatedTo(ChronoUnit.SECONDS))
                .term(facts.cohort().code())
                .result(results.results())
                .source(issuer.profile());
        facts.definition().credits().ifPresent(subject::creditsEarned);
        return subject.build();
    }

    private Achievement achievement(String address, BadgeResults results) {
        var definition = facts.definition();
        var achievement = Achievement.builder(
                        address,
                        definition.name(),
                        definition.description(),
                        Criteria.builder()
                                .id(address)
                                .narrative(definition.criteria())
                                .build())
                .achievementType(definition.type())
                .image(image())
                .humanCode(definition.code())
                .inLanguage(definition.language())
                .creator(issuer.profile())
                .resultDescription(results.descriptions());
        definition.credits().ifPresent(achievement::creditsAvailable);
        return achievement.build();
    }

    private Image image() {
        return Image.builder(issuer.imageAddress(facts.definition().id().value()))
                .caption(facts.definition().imageAlt())
                .build();
    }

    private Evidence[] evidence() {
        return facts.work().pieces().stream().map(this::evidence).toArray(Evidence[]::new);
    }

    private Evidence evidence(BadgeFacts.Piece piece) {
        var evidence = Evidence.builder().id(piece.address()).name(piece.name());
        piece.description().ifPresent(evidence::description);
        return evidence.build();
    }

    private IdentityObject name() {
        return IdentityObject.plain("name", facts.learner().name());
    }

    private IdentityObject address() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return IdentityObject.hashed(
                "emailAddress", facts.learner().address().text(), HexFormat.of().formatHex(salt));
    }
}
