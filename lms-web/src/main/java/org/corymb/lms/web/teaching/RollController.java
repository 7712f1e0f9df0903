package org.corymb.lms.web.teaching;

import jakarta.validation.Valid;
import java.util.Set;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.participation.RecordingOutcome;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roll call: one touch a person, saved at once; without script one form. */
@Controller
class RollController {
    private final RunDoor door;
    private final Sessions sessions;
    private final RollView view;
    private final RollMarks marks;

    RollController(RunDoor door, Sessions sessions, RollView view, RollMarks marks) {
        this.door = door;
        this.sessions = sessions;
        this.view = view;
        this.marks = marks;
    }

    @GetMapping("/teaching/sessions/{id}/roll")
    ModelAndView show(
            @PathVariable SessionId id, @ModelAttribute("form") MarkForm form, BindingResult result, Actor actor) {
        return page(id, actor, HttpStatus.OK);
    }

    /** One touch, sent by the script; the answer says whether it is kept. */
    @PostMapping("/teaching/sessions/{id}/roll/touches")
    ResponseEntity<Void> touch(
            @PathVariable SessionId id, @RequestParam AccountId learner, @RequestParam boolean here, Actor actor) {
        return marks.touch(actor, id, learner, here) instanceof RecordingOutcome.ReasonNeeded
                ? ResponseEntity.status(HttpStatus.CONFLICT).build()
                : ResponseEntity.noContent().build();
    }

    /** The whole form: keep it, mark everybody, or close the roll. */
    @PostMapping("/teaching/sessions/{id}/roll")
    String save(
            @PathVariable SessionId id,
            @RequestParam(defaultValue = "") Set<AccountId> here,
            @RequestParam(defaultValue = "save") String act,
            Actor actor,
            RedirectAttributes flash) {
        enter(id, actor);
        marks.form(actor, id, here, act);
        flash.addFlashAttribute("toast", Toast.of("close".equals(act) ? "roll.closed.toast" : "roll.saved.toast"));
        return "redirect:/teaching/sessions/" + id + "/roll";
    }

    /** Minutes, role, excused, and corrections after the roll is closed. */
    @PostMapping("/teaching/sessions/{id}/roll/marks")
    ModelAndView mark(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult result,
            Actor actor,
            RedirectAttributes flash) {
        if (!result.hasErrors() && marks.mark(actor, id, form) instanceof RecordingOutcome.ReasonNeeded) {
            result.rejectValue("reason", "roll.reason.needed");
        }
        if (result.hasErrors()) {
            return page(id, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", Toast.of("roll.saved.toast"));
        return new ModelAndView("redirect:/teaching/sessions/" + id + "/roll");
    }

    private ModelAndView page(SessionId id, Actor actor, HttpStatus status) {
        var page = new ModelAndView("teaching/roll", status);
        page.addObject("page", view.of(enter(id, actor), sessions.get(id)));
        return page;
    }

    private Run enter(SessionId id, Actor actor) {
        return door.enter(actor, sessions.get(id).run(), RunRights::takesRoll);
    }
}
