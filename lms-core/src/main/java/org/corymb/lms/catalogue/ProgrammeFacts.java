package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * What is said of a certification when it is made or changed; see {@link Programme}.
 *
 * @param code by which it is found again
 */
public record ProgrammeFacts(
        OrganisationId organisation,
        String code,
        String title,
        String summary,
        int months,
        String language,
        Optional<String> priorLearning,
        Optional<AchievementId> achievement,
        List<ProgrammeVersion> versions,
        List<ProgrammeIntake> intakes) {

    public ProgrammeFacts {
        versions = List.copyOf(versions);
        intakes = List.copyOf(intakes);
        Texts.code(code, "programme-code");
        Texts.line(title, 200, "programme-title");
        Texts.language(language, "programme-language");
        Texts.require(months > 0, "programme-months", months);
    }

    boolean describes(Programme programme) {
        return equals(new ProgrammeFacts(
                programme.organisation(),
                programme.code(),
                programme.title(),
                programme.summary(),
                programme.months(),
                programme.language(),
                programme.priorLearning(),
                programme.achievement(),
                programme.versions(),
                programme.intakes()));
    }
}
