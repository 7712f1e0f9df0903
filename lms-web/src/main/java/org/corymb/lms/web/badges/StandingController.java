package org.corymb.lms.web.badges;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets those who issue a badge take it back, suspend it or let it count again; shows first what that does to whom. */
@Controller
class StandingController {

    private final Credentials credentials;
    private final StandingActs acts;

    StandingController(Credentials credentials, StandingActs acts) {
        this.credentials = credentials;
        this.acts = acts;
    }

    /** What is to be done, and why in words that everybody will read. */
    record StandingForm(
            StandingActs.@Nullable Act act,
            @NotBlank @Size(max = 500) @Nullable String reason) {}

    @GetMapping("/credentials/{id}/standing")
    String preview(Actor actor, @PathVariable CredentialId id, Model model) {
        model.addAttribute("page", StandingPage.of(credentials.forIssuer(actor, id)));
        model.addAttribute("form", new StandingForm(null, null));
        return "badges/standing";
    }

    @PostMapping("/credentials/{id}/standing")
    ModelAndView change(
            Actor actor,
            @PathVariable CredentialId id,
            @Valid @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors() || form.act() == null || form.reason() == null) {
            var page = StandingPage.of(credentials.forIssuer(actor, id));
            var view = new ModelAndView("badges/standing", "page", page);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        acts.change(actor, id, form.act(), form.reason());
        next.addFlashAttribute("toast", Toast.of("badges.standing.done." + form.act()));
        return new ModelAndView("redirect:/credentials/" + id);
    }
}
