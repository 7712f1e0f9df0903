package org.corymb.lms.web.teaching;

import java.time.ZonedDateTime;
import java.util.List;
import org.corymb.lms.web.components.Rung;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work to be marked.
 *
 * @param problem the key of what keeps it from being published, or nothing
 * @param next what follows in the queue, as the end of its address
 * @param left how many pieces wait, this one too
 * @param saved when the draft was kept; null when there is none
 */
record GradingPage(
        String run,
        String assignment,
        String assignmentTitle,
        String learner,
        String name,
        String problem,
        boolean live,
        boolean published,
        int attempt,
        String text,
        String link,
        @Nullable ZonedDateTime handedInAt,
        boolean late,
        int passLevel,
        List<Criterion> criteria,
        String feedback,
        @Nullable ZonedDateTime saved,
        int left,
        String next,
        String nextName) {

    /** A line of the rubric with the level chosen so far. */
    record Criterion(
            String field,
            String title,
            List<Rung> rungs,
            @Nullable Integer chosen) {}

    public List<String> paragraphs() {
        return text.strip().lines().filter(line -> !line.isBlank()).toList();
    }
}
