package org.corymb.lms.web.learner;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.corymb.lms.catalogue.RubricCriterion;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its learner sees it.
 *
 * @param writable whether work can be written and handed in now
 * @param handedIn the attempt that waits for a marker; null when none does
 * @param savedAt when the draft was kept; null when there is none
 * @param feedback what was said of earlier attempts, the newest first
 */
record AssignmentPage(
        String run,
        String code,
        String title,
        String brief,
        boolean live,
        ZonedDateTime due,
        int passLevel,
        List<RubricCriterion> rubric,
        boolean writable,
        @Nullable Waiting handedIn,
        @Nullable Instant savedAt,
        WorkForm draft,
        List<Feedback> feedback) {

    public List<String> paragraphs() {
        return brief.strip().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Work that is handed in. */
    record Waiting(Instant at, boolean late, String text, String link) {}

    /** One published assessment. */
    record Feedback(Instant at, String marker, String words, boolean reached, List<Line> lines) {}

    /** The level in one criterion. */
    record Line(String criterion, int level, String title, int of) {}
}
