package org.corymb.lms.web.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.SubmissionState;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Component;

/** What waits to be marked in a run: work handed in, the earliest first, then what is marked live. */
@Component
class GradingQueue {
    private final Roster roster;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Assessments assessments;

    GradingQueue(Roster roster, Assignments assignments, Submissions submissions, Assessments assessments) {
        this.roster = roster;
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
    }

    List<Item> of(RunId run) {
        var learners = roster.of(run);
        var names = learners.stream().collect(Collectors.toMap(Roster.Learner::id, Roster.Learner::name));
        var tasks = assignments.ofRun(run);
        var items = new ArrayList<Item>();
        for (var work : submissions.ofRun(run)) {
            tasks.stream()
                    .filter(task -> task.id().equals(work.assignment()))
                    .filter(task -> work.state() == SubmissionState.SUBMITTED && names.containsKey(work.learner()))
                    .forEach(task -> items.add(new Item(
                            task.code(),
                            task.title(),
                            work.learner().toString(),
                            names.getOrDefault(work.learner(), ""),
                            false,
                            work.submittedAt().filter(task.dueAt()::isBefore).isPresent())));
        }
        items.sort(Comparator.comparing(Item::assignment));
        live(run, tasks, learners).forEach(items::add);
        return items;
    }

    private List<Item> live(RunId run, List<Assignment> tasks, List<Roster.Learner> learners) {
        var done = assessments.ofRun(run).stream()
                .filter(Assessment::published)
                .map(found -> new Marked(found.assignment().toString(), found.learner()))
                .collect(Collectors.toSet());
        return tasks.stream()
                .filter(Assignment::markedLive)
                .flatMap(task -> learners.stream()
                        .filter(learner -> !done.contains(new Marked(task.id().toString(), learner.id())))
                        .map(learner -> new Item(
                                task.code(), task.title(), learner.id().toString(), learner.name(), true, false)))
                .toList();
    }

    private record Marked(String assignment, AccountId learner) {}

    /** One piece of work that waits. */
    record Item(String assignment, String title, String learner, String name, boolean live, boolean late) {
        public String path() {
            return assignment + "/" + learner;
        }
    }
}
