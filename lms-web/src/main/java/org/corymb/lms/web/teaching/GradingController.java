package org.corymb.lms.web.teaching;

import java.util.Map;
import org.corymb.lms.assignment.AssessWork;
import org.corymb.lms.assignment.AssessmentOutcome;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks one piece of work: what was handed in on the left, the rubric on the right. */
@Controller
class GradingController {
    private final RunDoor door;
    private final GradingView view;
    private final AssessWork assess;

    GradingController(RunDoor door, GradingView view, AssessWork assess) {
        this.door = door;
        this.view = view;
        this.assess = assess;
    }

    @GetMapping("/teaching/runs/{code}/grading/{assignment}/{learner}")
    ModelAndView show(
            @PathVariable String code, @PathVariable String assignment, @PathVariable AccountId learner, Actor actor) {
        return page(code, assignment, learner, actor, "");
    }

    /** Keeps a draft on every change; the answer is the line below the buttons. */
    @PostMapping("/teaching/runs/{code}/grading/{assignment}/{learner}/draft")
    ModelAndView draft(
            @PathVariable String code,
            @PathVariable String assignment,
            @PathVariable AccountId learner,
            @RequestParam Map<String, String> fields,
            Actor actor) {
        var task = view.assignment(door.enter(actor, code, RunRights::assesses), assignment);
        var outcome = assess.saveDraft(actor, task.id(), learner, GradingFields.read(task, fields));
        return new ModelAndView("teaching/saved", "page", view.saved(outcome));
    }

    @PostMapping("/teaching/runs/{code}/grading/{assignment}/{learner}")
    ModelAndView publish(
            @PathVariable String code,
            @PathVariable String assignment,
            @PathVariable AccountId learner,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes flash) {
        var run = door.enter(actor, code, RunRights::assesses);
        var task = view.assignment(run, assignment);
        var grading = GradingFields.read(task, fields);
        var next = view.next(run, assignment, learner);
        return switch (assess.publish(actor, task.id(), learner, grading)) {
            case AssessmentOutcome.Published published -> {
                flash.addFlashAttribute("toast", Toast.of("grading.published.toast"));
                yield new ModelAndView("redirect:/teaching/runs/" + run.code() + "/grading" + next);
            }
            case AssessmentOutcome.LevelsMissing missing -> {
                assess.saveDraft(actor, task.id(), learner, grading);
                yield page(code, assignment, learner, actor, "grading.levels.missing");
            }
            case AssessmentOutcome.MarkedByAnother other -> page(code, assignment, learner, actor, "grading.other");
            case AssessmentOutcome.NothingHandedIn nothing -> page(code, assignment, learner, actor, "grading.nothing");
            case AssessmentOutcome.DraftSaved draft -> page(code, assignment, learner, actor, "");
            case AssessmentOutcome.AlreadyPublished already -> page(code, assignment, learner, actor, "");
        };
    }

    private ModelAndView page(String code, String assignment, AccountId learner, Actor actor, String problem) {
        var run = door.enter(actor, code, RunRights::assesses);
        var page = new ModelAndView(
                "teaching/grading", problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("page", view.of(run, assignment, learner, problem));
        return page;
    }
}
