package org.corymb.lms.web.badges.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.award.BadgeContent;

/**
 * What stands on a certificate; all it tells about the work stands in the signed badge itself.
 *
 * @param art the picture of the badge, an address of its bytes
 * @param code a picture that leads to the badge's page when it is scanned
 * @param desk where anybody can check it
 * @param awarded the day, in words
 * @param period first and last day of the cohort, in words; empty or two
 * @param runsOut the day on which it runs out, in words
 * @param standing the key of the message that its issuer does not stand by it; empty if it does
 * @param changed since when, in words
 * @param reason why, in the issuer's words
 */
record CertificatePage(
        BadgeContent badge,
        Accent accent,
        String art,
        String code,
        String desk,
        String awarded,
        List<String> period,
        Optional<String> runsOut,
        Optional<String> standing,
        String changed,
        Optional<String> reason) {

    /** Whether there is more to tell than fits on the first page. */
    public boolean hasWork() {
        return !badge.figures().isEmpty()
                || !badge.groups().isEmpty()
                || !badge.evidence().isEmpty()
                || badge.narrative().isPresent();
    }

    /** Every text that comes from people and not from the translations. */
    static Stream<String> texts(BadgeContent badge, Optional<String> reason) {
        var groups = badge.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.assignment()),
                        group.levels().stream().flatMap(level -> Stream.of(level.criterion(), level.title()))));
        var evidence = badge.evidence().stream()
                .flatMap(work -> Stream.concat(Stream.of(work.name()), work.description().stream()));
        var once = Stream.of(badge.recipient(), badge.name(), badge.issuerName(), badge.criteria());
        var perhaps = Stream.of(badge.term(), badge.narrative(), reason).flatMap(Optional::stream);
        return Stream.of(once, perhaps, groups, evidence).flatMap(texts -> texts);
    }
}
