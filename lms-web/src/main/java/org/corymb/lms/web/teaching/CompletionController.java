package org.corymb.lms.web.teaching;

import java.util.Optional;
import java.util.Set;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.completion.DecideCompletion;
import org.corymb.lms.completion.DecisionOutcome;
import org.corymb.lms.completion.Outcome;
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

/** Who has done what the rule asks for, why, and the decision. */
@Controller
class CompletionController {
    private final RunDoor door;
    private final CompletionView view;
    private final DecideCompletion decide;

    CompletionController(RunDoor door, CompletionView view, DecideCompletion decide) {
        this.door = door;
        this.view = view;
        this.decide = decide;
    }

    @GetMapping("/teaching/runs/{code}/completion")
    ModelAndView show(@PathVariable String code, Actor actor) {
        return page(code, actor, HttpStatus.OK, Optional.empty());
    }

    @PostMapping("/teaching/runs/{code}/completion/{learner}")
    ModelAndView decide(
            @PathVariable String code,
            @PathVariable AccountId learner,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") Set<String> confirmed,
            Actor actor,
            RedirectAttributes flash) {
        var run = door.enter(actor, code, RunRights::decides);
        var answer = decide.decide(actor, run.id(), learner, outcome, Optional.of(reason), confirmed);
        return switch (answer) {
            case DecisionOutcome.Decided decided -> done(run.code(), flash, "completion.decided.toast");
            case DecisionOutcome.AlreadyDecided already -> done(run.code(), flash, "completion.already.toast");
            case DecisionOutcome.ReasonNeeded needed ->
                page(code, actor, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of(learner));
            case DecisionOutcome.NotInTheRun gone -> page(code, actor, HttpStatus.NOT_FOUND, Optional.empty());
        };
    }

    private static ModelAndView done(String code, RedirectAttributes flash, String toast) {
        flash.addFlashAttribute("toast", Toast.of(toast));
        return new ModelAndView("redirect:/teaching/runs/" + code + "/completion");
    }

    private ModelAndView page(String code, Actor actor, HttpStatus status, Optional<AccountId> lacksReason) {
        var run = door.enter(actor, code, RunRights::seesRoster);
        var page = new ModelAndView("teaching/completion", status);
        page.addObject("page", view.of(run, actor, lacksReason));
        return page;
    }
}
