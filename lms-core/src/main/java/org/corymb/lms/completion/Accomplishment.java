package org.corymb.lms.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.RubricLevel;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.requirement.Sentence;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.SessionKind;

/**
 * What a learner did in a run, for those who say it on a badge.
 *
 * @param rule the rule of the run in words
 * @param sessions the sessions that took place, in order
 * @param works the published assessments that hold, in the order of the plan
 */
public record Accomplishment(
        DecisionId decision,
        RunId run,
        AccountId learner,
        Outcome outcome,
        Instant decidedAt,
        Sentence rule,
        List<SessionDone> sessions,
        List<WorkDone> works) {

    public Accomplishment {
        sessions = List.copyOf(sessions);
        works = List.copyOf(works);
    }

    /** How many sessions the plan counts. */
    public int sessionsCounted() {
        return (int) sessions.stream().filter(SessionDone::counts).count();
    }

    /** How many of those the learner was at, here or in a sibling run. */
    public int sessionsAttended() {
        return (int) sessions.stream()
                .filter(session -> session.counts() && session.attended())
                .count();
    }

    /** Minutes at all sessions, counted or not. */
    public int minutes() {
        return sessions.stream().mapToInt(SessionDone::minutes).sum();
    }

    /** The sessions at which the learner presented or facilitated. */
    public List<SessionDone> leading() {
        return sessions.stream()
                .filter(session -> session.attended() && session.role() != SessionRole.ATTENDED)
                .toList();
    }

    /**
     * A session.
     *
     * @param minutes how long the learner stayed, 0 when away
     * @param madeUpIn the run in which it was made up, if it was
     */
    public record SessionDone(
            String title,
            SessionKind kind,
            LocalDate date,
            boolean counts,
            boolean attended,
            int minutes,
            SessionRole role,
            Optional<String> madeUpIn) {}

    /**
     * Assessed work.
     *
     * @param passLevel the level that each criterion had to reach
     */
    public record WorkDone(
            String code, String title, int passLevel, Optional<String> link, List<CriterionDone> criteria) {
        public WorkDone {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * The level reached in one criterion.
     *
     * @param scale all levels there are, the lowest first
     */
    public record CriterionDone(String title, int level, String levelTitle, List<RubricLevel> scale) {
        public CriterionDone {
            scale = List.copyOf(scale);
        }
    }
}
