package org.corymb.lms.importing.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.assignment.AssessWork;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Grading;
import org.corymb.lms.assignment.SubmitWork;
import org.corymb.lms.assignment.Work;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.cohort.Run;
import org.springframework.stereotype.Component;

/** What the learners of the demo hand in, and what is said about it. */
@Component
class Workbench {

    private static final List<String> TEXTS = List.of(
            "We keep the people who run our open-science tools in touch, so that nobody has to solve a problem alone.",
            "Newcomers read the welcome page, ask in the help channel, and after a month one of them answers there.",
            "A lunch-time demo once a month: invitation a week before, two short demos, notes on the same day.");
    private static final List<String> FEEDBACK = List.of(
            "Clear and short. Say next who helps at the second step.",
            "I could draw this myself after reading it once.",
            "Good examples. The link to your purpose could come earlier.");

    private final Assignments assignments;
    private final SubmitWork submit;
    private final AssessWork assess;
    private final Cast cast;

    Workbench(Assignments assignments, SubmitWork submit, AssessWork assess, Cast cast) {
        this.assignments = assignments;
        this.submit = submit;
        this.assess = assess;
        this.cast = cast;
    }

    Assignment assignment(Run run, String code) {
        return assignments.byCode(run.id(), code).orElseThrow();
    }

    /** The day before it is due, everybody hands in. */
    void handIn(TravellingClock clock, Assignment assignment, List<String> people) {
        var moment = assignment.dueAt().minus(Duration.ofHours(30));
        for (var person : people) {
            clock.set(moment);
            var text = TEXTS.get(
                    Math.floorMod(person.hashCode() + assignment.code().hashCode(), TEXTS.size()));
            var link = Optional.of("https://example.org/" + person + "/" + assignment.code());
            submit.submit(cast.as(person), assignment.id(), new Work(text, link));
            moment = moment.plus(Duration.ofMinutes(47));
        }
    }

    /** Every criterion at least at the level to pass; now and then one above. */
    void pass(String marker, Assignment assignment, String person) {
        var levels = new HashMap<CriterionId, Integer>();
        for (var criterion : assignment.rubric()) {
            var above = Math.floorMod(person.hashCode() + criterion.position(), 3) == 0 ? 1 : 0;
            levels.put(criterion.id(), Math.min(criterion.levels().size(), assignment.passLevel() + above));
        }
        grade(marker, assignment, person, new Grading(levels, feedback(person)));
    }

    /** One criterion just below. */
    void miss(String marker, Assignment assignment, String person) {
        var levels = new HashMap<CriterionId, Integer>();
        assignment
                .rubric()
                .forEach(criterion ->
                        levels.put(criterion.id(), assignment.passLevel() - (criterion.position() == 1 ? 1 : 0)));
        grade(
                marker,
                assignment,
                person,
                new Grading(levels, "Nearly there: hand it in again, with one more example."));
    }

    private void grade(String marker, Assignment assignment, String person, Grading grading) {
        assess.publish(cast.as(marker), assignment.id(), cast.id(person), grading);
    }

    private static String feedback(String person) {
        return FEEDBACK.get(Math.floorMod(person.hashCode(), FEEDBACK.size()));
    }
}
