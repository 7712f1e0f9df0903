package org.corymb.lms.web.badges.certificate;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.BadgePictures;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.web.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Certificates of badges: PDF documents to print and to send, with the signed badge inside. */
@Component
public class Certificates {
    /** Setting a document is work for a processor; more at once would hold up the pages. */
    private static final Semaphore PRESSES = new Semaphore(2, true);

    private final BadgePictures pictures;
    private final Achievements achievements;
    private final Organisations organisations;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final PrintShop shop;
    private final Clock clock;

    Certificates(
            BadgePictures pictures,
            Achievements achievements,
            Organisations organisations,
            ITemplateEngine templates,
            MessageSource messages,
            PrintShop shop,
            Clock clock) {
        this.pictures = pictures;
        this.achievements = achievements;
        this.organisations = organisations;
        this.templates = templates;
        this.messages = messages;
        this.shop = shop;
        this.clock = clock;
    }

    /** Whether the fonts have all letters of this badge. */
    public boolean possible(BadgeContent badge, Optional<String> reason) {
        return CertificatePage.texts(badge, reason).map(shop.letters()::missing).allMatch(String::isEmpty);
    }

    /**
     * The certificate of a badge, its dates in the zone of its issuer.
     *
     * @throws LettersMissing if a text of it cannot be set
     */
    public byte[] of(IssuedCredential credential, Locale locale) {
        var issuer = organisations.get(credential.organisation());
        var page = page(credential, issuer, new Times(issuer.zone(), locale, messages, clock));
        CertificatePage.texts(page.badge(), page.reason())
                .map(shop.letters()::missing)
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .ifPresent(letters -> {
                    throw new LettersMissing(letters);
                });
        var tall = achievements.get(credential.achievement()).art().contains("rosette");
        var model = Map.<String, Object>of(
                "page", page, "tall", tall, "families", shop.letters().families());
        PRESSES.acquireUninterruptibly();
        try {
            var html = templates.process("badges/certificate", new Context(locale, model));
            return PdfBaking.bake(shop.paper().set(html, changed(credential)), credential.document());
        } finally {
            PRESSES.release();
        }
    }

    private CertificatePage page(IssuedCredential credential, Organisation issuer, Times times) {
        var badge = BadgeContent.of(credential.document());
        var period = badge.starts().isPresent() && badge.ends().isPresent()
                ? List.of(
                        day(times, badge.starts().get()),
                        day(times, badge.ends().get()))
                : List.<String>of();
        return new CertificatePage(
                badge,
                new Accent(issuer.hue()),
                picture(pictures.png(credential.achievement())),
                picture(ScanCode.of(badge.id())),
                badge.id().replaceAll("/credentials/.*", "/verify"),
                day(times, badge.awarded().orElse(badge.validFrom())),
                period,
                badge.validUntil().map(until -> day(times, until)),
                standing(credential),
                day(
                        times,
                        credential.stateChangedAt().or(credential::validUntil).orElse(credential.issuedAt())),
                credential.stateReason());
    }

    private Optional<String> standing(IssuedCredential credential) {
        if (credential.state() != CredentialState.ISSUED) {
            return Optional.of("badges.verdict." + credential.state() + ".title");
        }
        return Optional.of("badges.verdict.EXPIRED.title").filter(_ -> credential.expired(clock.instant()));
    }

    private static Instant changed(IssuedCredential credential) {
        return credential.stateChangedAt().or(credential::renewedAt).orElse(credential.issuedAt());
    }

    private static String day(Times times, Instant instant) {
        return times.dateOf(instant).text();
    }

    private static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
