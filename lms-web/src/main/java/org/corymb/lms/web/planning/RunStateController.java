package org.corymb.lms.web.planning;

import java.util.List;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.web.Toast;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a run on to its next state, after showing what that does to whom; and lists its people as a file. */
@Controller
class RunStateController {
    private final Runs runs;
    private final RunAccess access;
    private final ChangeRunState change;
    private final Enrolments enrolments;
    private final RosterFile roster;

    RunStateController(Runs runs, RunAccess access, ChangeRunState change, Enrolments enrolments, RosterFile roster) {
        this.runs = runs;
        this.access = access;
        this.change = change;
        this.enrolments = enrolments;
        this.roster = roster;
    }

    /** @param seats how many people it concerns */
    record StatePage(String code, String title, RunState now, List<RunState> next, SeatCount seats) {}

    @GetMapping("/planning/runs/{code}")
    String ask(@PathVariable String code, Actor actor, Model model) {
        var run = planned(code, actor);
        model.addAttribute(
                "page",
                new StatePage(
                        run.code(),
                        run.title(),
                        run.state(),
                        run.state().next().stream().sorted().toList(),
                        enrolments.seats(run.id())));
        return "planning/run";
    }

    @PostMapping("/planning/runs/{code}/state")
    String change(@PathVariable String code, @RequestParam RunState next, Actor actor, RedirectAttributes after) {
        change.change(actor, runs.get(code).id(), next);
        after.addFlashAttribute("toast", Toast.of("planning.changed." + next.name(), code));
        return "redirect:/planning/runs/{code}";
    }

    @GetMapping("/planning/runs/{code}/roster.csv")
    ResponseEntity<String> roster(@PathVariable String code, Actor actor) {
        var run = runs.get(code);
        if (!access.rightsOf(actor, run.id()).seesRoster()) {
            throw new NotAllowed("roster");
        }
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + run.code() + "-roster.csv\"")
                .body(roster.write(run.id()));
    }

    private Run planned(String code, Actor actor) {
        var run = runs.get(code);
        if (!access.rightsOf(actor, run.id()).plans()) {
            throw new NotAllowed("run-plan");
        }
        return run;
    }
}
