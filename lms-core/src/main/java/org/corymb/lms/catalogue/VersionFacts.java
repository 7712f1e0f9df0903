package org.corymb.lms.catalogue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.shared.Money;
import org.corymb.lms.shared.SessionKind;

/**
 * What is said of a version when it is made or, before a run was opened with it, changed.
 *
 * @param label by which it is found again within its offering
 */
public record VersionFacts(
        String label,
        int weeks,
        int homeworkMinutes,
        int capacity,
        int minimum,
        Optional<Money> price,
        Optional<Money> memberPrice,
        List<String> outcomes,
        Requirement rule,
        Optional<String> ruleNote,
        List<PlannedMeeting> sessions,
        List<PlannedWork> assignments,
        Optional<AchievementId> achievement) {

    public VersionFacts {
        outcomes = List.copyOf(outcomes);
        sessions = List.copyOf(sessions);
        assignments = List.copyOf(assignments);
        Texts.line(label, 40, "version-label");
        Texts.require(weeks >= 0 && weeks <= 104, "version-weeks", weeks);
        Texts.require(capacity >= 1 && capacity <= 10_000, "version-capacity", capacity);
        Texts.require(minimum >= 1 && minimum <= capacity, "version-minimum", minimum, capacity);
        Texts.require(memberPrice.isEmpty() || price.isPresent(), "version-member-price");
    }

    /** What a version says. */
    public static VersionFacts of(OfferingVersion version) {
        return new VersionFacts(
                version.label(),
                version.weeks(),
                version.homeworkMinutes(),
                version.capacity(),
                version.minimum(),
                version.price(),
                version.memberPrice(),
                version.outcomes(),
                version.rule(),
                version.ruleNote(),
                version.sessions().stream().map(PlannedMeeting::of).toList(),
                version.assignments().stream().map(PlannedWork::of).toList(),
                version.achievement());
    }

    /** A session of the plan, in the order of the list; see {@link PlannedSession}. */
    public record PlannedMeeting(
            int week,
            int dayOffset,
            Optional<LocalTime> time,
            int minutes,
            SessionKind kind,
            String title,
            boolean counts) {

        public PlannedMeeting {
            Texts.require(week >= 1 && week <= 104 && dayOffset >= 0 && dayOffset <= 727, "planned-day", title);
            Texts.require(minutes >= 1 && minutes <= 1440, "planned-minutes", title);
            Texts.line(title, 200, "planned-title");
        }

        static PlannedMeeting of(PlannedSession session) {
            return new PlannedMeeting(
                    session.week(),
                    session.dayOffset(),
                    session.time(),
                    session.minutes(),
                    session.kind(),
                    session.title(),
                    session.counts());
        }
    }

    /** An assignment of the plan, in the order of the list; see {@link AssignmentTemplate}. */
    public record PlannedWork(
            String code,
            String title,
            String brief,
            AssignmentKind kind,
            int week,
            int dueDayOffset,
            LocalTime dueTime,
            int passLevel,
            List<PlannedCriterion> rubric) {

        public PlannedWork {
            rubric = List.copyOf(rubric);
            Texts.line(code, 20, "assignment-code");
            Texts.line(title, 200, "assignment-title");
            Texts.require(passLevel >= 1 && passLevel <= 10, "assignment-pass-level", code);
        }

        static PlannedWork of(AssignmentTemplate template) {
            return new PlannedWork(
                    template.code(),
                    template.title(),
                    template.brief(),
                    template.kind(),
                    template.week(),
                    template.dueDayOffset(),
                    template.dueTime(),
                    template.passLevel(),
                    template.rubric().stream().map(PlannedCriterion::of).toList());
        }
    }

    /** A criterion with its levels from the lowest up. */
    public record PlannedCriterion(String title, List<RubricLevel> levels) {

        public PlannedCriterion {
            levels = List.copyOf(levels);
            Texts.line(title, 200, "criterion-title");
            Texts.require(!levels.isEmpty(), "criterion-levels", title);
        }

        static PlannedCriterion of(RubricCriterion criterion) {
            return new PlannedCriterion(criterion.title(), criterion.levels());
        }
    }
}
