package org.corymb.lms.award.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corymb.badges.Verdict;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.springframework.stereotype.Component;

/** Adds to answers about our own genuine badges what only their issuer knows: why and when it took one back. */
@Component
class OwnBadges {

    private static final Set<Verdict> GENUINE = EnumSet.of(
            Verdict.VALID,
            Verdict.VALID_UNCONFIRMED,
            Verdict.EXPIRED,
            Verdict.NOT_YET_VALID,
            Verdict.REVOKED,
            Verdict.SUSPENDED);
    private static final Pattern ID = Pattern.compile(".*/credentials/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Credentials credentials;

    OwnBadges(Credentials credentials) {
        this.credentials = credentials;
    }

    List<Answer> complete(List<Answer> answers) {
        var ids = answers.stream().flatMap(answer -> id(answer).stream()).collect(Collectors.toSet());
        var known = credentials.byIds(ids);
        return answers.stream().map(answer -> complete(answer, known)).toList();
    }

    private static Answer complete(Answer answer, Map<CredentialId, IssuedCredential> known) {
        return id(answer)
                .map(known::get)
                .filter(ours -> same(answer, ours))
                .map(ours -> new Answer(
                        answer.label(),
                        verdict(answer, ours),
                        answer.report(),
                        answer.holder(),
                        Optional.of(ours),
                        answer.problem()))
                .orElse(answer);
    }

    /** A suspension is published in the list of revocations, since a badge has one entry; we know which of them it is. */
    private static Verdict verdict(Answer answer, IssuedCredential ours) {
        return answer.verdict() == Verdict.REVOKED && ours.state() == CredentialState.SUSPENDED
                ? Verdict.SUSPENDED
                : answer.verdict();
    }

    /** Somebody else may sign a badge that bears our address; it is ours only if issuer and id are. */
    private static boolean same(Answer answer, IssuedCredential ours) {
        var content = BadgeContent.of(ours.document());
        var summary = answer.report().credential();
        return summary != null
                && content.id().equals(summary.id())
                && content.issuerId().equals(summary.issuerId());
    }

    private static Optional<CredentialId> id(Answer answer) {
        var summary = answer.report().credential();
        if (summary == null || summary.id() == null || !GENUINE.contains(answer.verdict())) {
            return Optional.empty();
        }
        var matcher = ID.matcher(summary.id());
        return matcher.matches() ? Optional.of(CredentialId.of(matcher.group(1))) : Optional.empty();
    }
}
