package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.corymb.lms.identity.entry.ChangePassword;
import org.corymb.lms.identity.entry.PasswordOutcome;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one's password; every other browser is signed out by it. */
@Controller
class PasswordController {
    private final ChangePassword change;
    private final SignedIn signedIn;
    private final WaitField wait;

    PasswordController(ChangePassword change, SignedIn signedIn, WaitField wait) {
        this.change = change;
        this.signedIn = signedIn;
        this.wait = wait;
    }

    @GetMapping("/account/password")
    ModelAndView form(@ModelAttribute("form") PasswordForm form, BindingResult result, Actor actor) {
        return page(actor, HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            var present = Optional.of(form.present()).filter(given -> !given.isEmpty());
            switch (change.change(actor, present, form.password())) {
                case PasswordOutcome.Changed changed -> {
                    signedIn.begin(changed.account(), request, response);
                    flash.addFlashAttribute("toast", Toast.of("password.changed"));
                    return new ModelAndView("redirect:/account");
                }
                case PasswordOutcome.PasswordRefused refused -> PasswordField.refuse("password", refused.why(), result);
                case PasswordOutcome.TooOften often -> wait.say(often.until(), result);
                case PasswordOutcome.WrongPassword _, PasswordOutcome.LinkDead _ ->
                    result.rejectValue("present", "password.present-wrong");
            }
        }
        return page(actor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Actor actor, HttpStatus status) {
        var page = new ModelAndView("account/password", status);
        page.addObject("page", new PasswordPage(change.hasPassword(actor)));
        return page;
    }

    record PasswordPage(boolean present) {}
}
