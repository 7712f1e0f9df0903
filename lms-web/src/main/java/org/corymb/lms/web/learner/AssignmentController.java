package org.corymb.lms.web.learner;

import jakarta.validation.Valid;
import org.corymb.lms.assignment.SaveDraft;
import org.corymb.lms.assignment.SubmissionOutcome;
import org.corymb.lms.assignment.SubmitWork;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An assignment as its learner sees it: what is asked for, the draft, and what was said of the work. */
@Controller
class AssignmentController {
    private final AssignmentView view;
    private final SaveDraft saveDraft;
    private final SubmitWork submitWork;

    AssignmentController(AssignmentView view, SaveDraft saveDraft, SubmitWork submitWork) {
        this.view = view;
        this.saveDraft = saveDraft;
        this.submitWork = submitWork;
    }

    @GetMapping("/cohorts/{code}/assignments/{key}")
    ModelAndView show(@PathVariable String code, @PathVariable String key, Actor actor) {
        var page = view.of(actor, code, key);
        return new ModelAndView("learner/assignment", "page", page).addObject("form", page.draft());
    }

    /** Keeps the draft on every pause in writing; the answer is the line below the field. */
    @PostMapping("/cohorts/{code}/assignments/{key}/draft")
    ModelAndView draft(
            @PathVariable String code,
            @PathVariable String key,
            @Valid @ModelAttribute("form") WorkForm form,
            BindingResult result,
            Actor actor) {
        var assignment = view.assignment(actor, code, key);
        form.checkLink(result);
        if (result.hasErrors()) {
            return new ModelAndView("learner/saved", "page", view.notSaved());
        }
        var outcome = saveDraft.save(actor, assignment.id(), form.work());
        return new ModelAndView("learner/saved", "page", view.saved(outcome));
    }

    @PostMapping("/cohorts/{code}/assignments/{key}")
    ModelAndView submit(
            @PathVariable String code,
            @PathVariable String key,
            @Valid @ModelAttribute("form") WorkForm form,
            BindingResult result,
            Actor actor,
            RedirectAttributes flash) {
        var assignment = view.assignment(actor, code, key);
        form.checkLink(result);
        if (!result.hasErrors()) {
            switch (submitWork.submit(actor, assignment.id(), form.work())) {
                case SubmissionOutcome.HandedIn handedIn ->
                    flash.addFlashAttribute("toast", Toast.of("work.handed-in.toast"));
                case SubmissionOutcome.WaitsForMarker waits -> result.reject("work.waits");
                case SubmissionOutcome.NothingToHandIn nothing -> result.rejectValue("text", "work.nothing");
                case SubmissionOutcome.RunIsOver over -> result.reject("work.over");
                case SubmissionOutcome.DraftSaved saved -> result.reject("work.waits");
            }
        }
        if (result.hasErrors()) {
            var page = new ModelAndView("learner/assignment", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("page", view.of(actor, code, key));
        }
        return new ModelAndView("redirect:/cohorts/" + code + "/assignments/" + key);
    }
}
