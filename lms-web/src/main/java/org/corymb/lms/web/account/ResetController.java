package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.corymb.lms.identity.entry.AskOutcome;
import org.corymb.lms.identity.entry.PasswordOutcome;
import org.corymb.lms.identity.entry.ResetPassword;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.security.Network;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets somebody who forgot the password choose another. */
@Controller
class ResetController {
    private final ResetPassword reset;
    private final WaitField wait;

    ResetController(ResetPassword reset, WaitField wait) {
        this.reset = reset;
        this.wait = wait;
    }

    @GetMapping("/reset")
    String form(@ModelAttribute("form") AddressForm form, BindingResult result) {
        return "account/reset-ask";
    }

    @PostMapping("/reset")
    ModelAndView ask(
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult result,
            HttpServletRequest request,
            Locale locale) {
        var address = AddressField.read(form.address(), result);
        if (address.isPresent()
                && reset.ask(address.get(), locale, Network.of(request)) instanceof AskOutcome.TooOften often) {
            wait.say(often.until(), result);
        }
        return result.hasErrors()
                ? new ModelAndView("account/reset-ask", HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/sign-in/sent");
    }

    @GetMapping("/reset/{secret}")
    ModelAndView look(@PathVariable String secret, @ModelAttribute("form") PasswordForm form, BindingResult result) {
        return reset.opens(secret) ? page(secret, HttpStatus.OK) : DeadLink.page("/reset");
    }

    @PostMapping("/reset/{secret}")
    ModelAndView reset(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            RedirectAttributes flash) {
        if (result.hasErrors()) {
            return page(secret, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reset.reset(secret, form.password())) {
            case PasswordOutcome.Changed _ -> {
                flash.addFlashAttribute("toast", Toast.of("reset.done"));
                yield new ModelAndView("redirect:/sign-in");
            }
            case PasswordOutcome.PasswordRefused refused -> {
                PasswordField.refuse("password", refused.why(), result);
                yield page(secret, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PasswordOutcome.WrongPassword _, PasswordOutcome.TooOften _, PasswordOutcome.LinkDead _ ->
                DeadLink.page("/reset");
        };
    }

    private static ModelAndView page(String secret, HttpStatus status) {
        var page = new ModelAndView("account/reset-use", status);
        page.addObject("page", new ResetPage(secret));
        return page;
    }

    record ResetPage(String secret) {}
}
