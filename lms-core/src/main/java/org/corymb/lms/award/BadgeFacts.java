package org.corymb.lms.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationId;

/** Everything a badge says, read at the moment of the decision. */
record BadgeFacts(
        OrganisationId organisation,
        Definition definition,
        Learner learner,
        Cohort cohort,
        Work work,
        Instant decidedAt) {

    /** What is awarded. */
    record Definition(
            AchievementId id,
            String code,
            String name,
            String description,
            String criteria,
            String type,
            String language,
            Optional<BigDecimal> credits,
            Optional<Integer> validMonths,
            String imageAlt) {}

    /** Who earned it. */
    record Learner(AccountId id, String name, EmailAddress address) {}

    /** Where it was earned; {@code code} becomes the badge's term. */
    record Cohort(RunId run, String code, Instant starts, Instant ends) {}

    /**
     * What was done for it.
     *
     * @param led titles of the sessions at which the learner presented or facilitated
     */
    record Work(
            int attended,
            int counted,
            int minutes,
            List<String> led,
            List<Level> levels,
            List<Piece> pieces,
            Optional<String> rule) {}

    /**
     * A level that was reached in one criterion of an assignment's rubric.
     *
     * @param step the level, as one of {@code steps}
     */
    record Level(String assignment, String criterion, int step, List<Step> steps) {}

    /** One level of a rubric. */
    record Step(int level, String title, String description) {}

    /** A piece of work that can be looked at. */
    record Piece(String name, String address, Optional<String> description) {}
}
