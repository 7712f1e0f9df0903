package org.corymb.lms.web.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.badges.Check;
import org.corymb.badges.CredentialSummary;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.desk.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One answer in the list of the desk.
 *
 * @param holder the name of the person, or empty
 * @param achievement what the badge is for, or empty
 * @param problem why it was not even read; the end of the key of its text
 * @param page our own page of the badge
 * @param image our own picture of the badge
 * @param outdated whether a newer edition has taken its place
 */
public record ResultLine(
        String label,
        VerdictWords verdict,
        String holder,
        String achievement,
        @Nullable Instant since,
        @Nullable String problem,
        @Nullable String page,
        @Nullable String image,
        boolean outdated,
        List<Check> checks) {

    static ResultLine of(Answer answer) {
        var summary = Optional.ofNullable(answer.report().credential());
        return new ResultLine(
                answer.label(),
                VerdictWords.of(answer),
                answer.holder().orElse(""),
                summary.map(ResultLine::achievement).orElse(""),
                summary.map(CredentialSummary::validFrom).orElse(null),
                answer.problem().map(Enum::name).orElse(null),
                answer.ours().map(ours -> "/credentials/" + ours.id()).orElse(null),
                answer.ours().map(ResultLine::image).orElse(null),
                answer.outdated(),
                answer.report().checks());
    }

    private static String image(IssuedCredential ours) {
        return "/art/achievements/" + ours.achievement() + ".svg";
    }

    private static @Nullable String achievement(CredentialSummary summary) {
        return summary.achievement() == null ? summary.name() : summary.achievement();
    }
}
