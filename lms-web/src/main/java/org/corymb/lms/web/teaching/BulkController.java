package org.corymb.lms.web.teaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.completion.DecideForMany;
import org.corymb.lms.completion.Decision;
import org.corymb.lms.completion.DecisionOutcome;
import org.corymb.lms.completion.Decisions;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on everybody who is ready, after showing who gets what. */
@Controller
class BulkController {
    private final RunDoor door;
    private final CompletionView view;
    private final Evaluations evaluations;
    private final Decisions decisions;
    private final DecideForMany decide;

    BulkController(
            RunDoor door, CompletionView view, Evaluations evaluations, Decisions decisions, DecideForMany decide) {
        this.door = door;
        this.view = view;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.decide = decide;
    }

    @GetMapping("/teaching/runs/{code}/completion/all")
    ModelAndView preview(@PathVariable String code, Actor actor) {
        var run = door.enter(actor, code, RunRights::decides);
        var decided = decisions.ofRun(run.id()).stream().map(Decision::learner).collect(Collectors.toSet());
        var ready = Ready.in(evaluations.of(run.id()), decided).stream()
                .map(AccountId::toString)
                .collect(Collectors.toSet());
        var page = view.of(run, actor, Optional.empty());
        var lines = page.lines().stream()
                .filter(line -> ready.contains(line.learner()))
                .toList();
        return new ModelAndView("teaching/bulk", "page", new BulkPage(page, lines));
    }

    @PostMapping("/teaching/runs/{code}/completion/all")
    String decide(
            @PathVariable String code,
            @RequestParam(defaultValue = "") List<AccountId> learner,
            @RequestParam(defaultValue = "") Set<String> confirmed,
            Actor actor,
            RedirectAttributes flash) {
        var run = door.enter(actor, code, RunRights::decides);
        var decided = decide.completed(actor, run.id(), learner, confirmed).values().stream()
                .filter(DecisionOutcome.Decided.class::isInstance)
                .count();
        flash.addFlashAttribute("toast", Toast.of("completion.bulk.toast", (int) decided, learner.size()));
        return "redirect:/teaching/runs/" + run.code() + "/completion";
    }

    record BulkPage(CompletionPage completion, List<CompletionPage.Line> lines) {}
}
