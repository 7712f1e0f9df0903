package org.corymb.lms.web.learner;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.schedule.Words;
import org.springframework.stereotype.Component;

/** Lists the work of a learner with how far it is. */
@Component
class DueWorks {
    private final Assignments assignments;
    private final Submissions submissions;
    private final Assessments assessments;

    DueWorks(Assignments assignments, Submissions submissions, Assessments assessments) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
    }

    /** In a fixed number of statements, however many runs these are. */
    List<DueWork> of(List<Run> runs, AccountId learner, Times times, Words words) {
        var known = runs.stream().collect(toMap(Run::id, run -> run));
        var latest = submissions.ofLearner(known.keySet(), learner).stream()
                .collect(toMap(
                        Submission::assignment,
                        one -> one,
                        (one, other) -> one.attempt() > other.attempt() ? one : other));
        var marked = assessments.published(known.keySet(), learner).stream()
                .map(Assessment::assignment)
                .collect(toSet());
        return assignments.ofRuns(known.keySet()).stream()
                .map(work -> due(
                        Objects.requireNonNull(known.get(work.run())),
                        work,
                        Optional.ofNullable(latest.get(work.id())),
                        marked.contains(work.id()),
                        times,
                        words))
                .toList();
    }

    private static DueWork due(
            Run run, Assignment work, Optional<Submission> latest, boolean marked, Times times, Words words) {
        var state = marked
                ? "assessed"
                : latest.map(one -> one.state().name().toLowerCase(Locale.ROOT)).orElse("none");
        var path = work.markedLive() ? null : "/cohorts/" + run.code() + "/assignments/" + work.code();
        return new DueWork(
                work.title(),
                path,
                times.moment(work.dueAt().atZone(work.zone())),
                look(state),
                words.say(work.markedLive() && !marked ? "due.live" : "due." + state),
                work.dueAt());
    }

    private static String look(String state) {
        return switch (state) {
            case "assessed" -> "good";
            case "draft" -> "warn";
            case "submitted" -> "info";
            default -> "";
        };
    }
}
