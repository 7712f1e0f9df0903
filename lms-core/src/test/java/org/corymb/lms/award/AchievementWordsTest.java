package org.corymb.lms.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class AchievementWordsTest {

    @Test
    void areTheCentresOwn() {
        assertThat(AchievementWords.of(achievement("Foundations of the craft.", "Attend 11 of 12 sessions.")))
                .isEqualTo(new AchievementWords("Foundations of the craft.", "Attend 11 of 12 sessions."));
    }

    /** A badge without a description or criteria is none by the specification, and could not be issued. */
    @Test
    void areMadeOfTheNameWhereTheCentreGaveNone() {
        var words = AchievementWords.of(achievement("", " "));

        assertThat(words.description()).isEqualTo("Awarded for completing Content Design.");
        assertThat(words.criteria()).contains("Content Design").endsWith(".");
    }

    private static Achievement achievement(String description, String criteria) {
        return new Achievement(
                AchievementId.random(),
                OrganisationId.random(),
                "CODE",
                "Content Design",
                description,
                criteria,
                "Course",
                "en",
                Optional.empty(),
                Optional.empty(),
                "{}",
                "a circle");
    }
}
