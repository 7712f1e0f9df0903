package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.corymb.lms.identity.entry.SignUp;
import org.corymb.lms.identity.entry.SignUpOutcome;
import org.corymb.lms.identity.entry.SignUpWish;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.security.Network;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins an account; the mail that follows ends it. */
@Controller
class SignUpController {
    private static final String PAGE = "account/sign-up";

    private final SignUp signUp;
    private final WaitField wait;

    SignUpController(SignUp signUp, WaitField wait) {
        this.signUp = signUp;
        this.wait = wait;
    }

    @GetMapping("/sign-up")
    String form(@ModelAttribute("form") SignUpForm form, BindingResult result) {
        return PAGE;
    }

    @PostMapping("/sign-up")
    ModelAndView ask(
            @Valid @ModelAttribute("form") SignUpForm form,
            BindingResult result,
            ViewerZone zone,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = AddressField.read(form.address(), result);
        if (address.isEmpty() || result.hasErrors()) {
            return again();
        }
        var wish = new SignUpWish(form.displayName(), address.get(), form.password(), zone.zone(), locale);
        return switch (signUp.ask(wish, Network.of(request))) {
            case SignUpOutcome.CheckYourMail sent -> {
                SignUpProof.keep(sent.browserProof(), request, response);
                yield new ModelAndView("redirect:/sign-up/sent");
            }
            case SignUpOutcome.PasswordRefused refused -> {
                PasswordField.refuse("password", refused.why(), result);
                yield again();
            }
            case SignUpOutcome.TooOften often -> {
                wait.say(often.until(), result);
                yield again();
            }
        };
    }

    @GetMapping("/sign-up/sent")
    String sent() {
        return "account/check-mail";
    }

    private static ModelAndView again() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
