package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.corymb.lms.identity.entry.ConfirmOutcome;
import org.corymb.lms.identity.entry.ConfirmSignUp;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.security.Network;
import org.corymb.lms.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the account when the link of the mail is confirmed, and signs the person in. */
@Controller
class ConfirmController {
    private final ConfirmSignUp signUp;
    private final SignedIn signedIn;
    private final WaitField wait;

    ConfirmController(ConfirmSignUp signUp, SignedIn signedIn, WaitField wait) {
        this.signUp = signUp;
        this.signedIn = signedIn;
        this.wait = wait;
    }

    @GetMapping("/sign-up/confirm/{secret}")
    ModelAndView look(
            @PathVariable String secret,
            @ModelAttribute("form") ConfirmForm form,
            BindingResult result,
            HttpServletRequest request) {
        return page(secret, result, request);
    }

    @PostMapping("/sign-up/confirm/{secret}")
    ModelAndView confirm(
            @PathVariable String secret,
            @ModelAttribute("form") ConfirmForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var password = Optional.of(form.password()).filter(given -> !given.isEmpty());
        switch (signUp.confirm(secret, SignUpProof.of(request), password, Network.of(request))) {
            case ConfirmOutcome.Welcome welcome -> {
                return enter(welcome.account(), request, response, flash);
            }
            case ConfirmOutcome.HasAccountAlready _ -> {
                return new ModelAndView("redirect:/sign-in");
            }
            case ConfirmOutcome.PasswordNeeded _ -> result.rejectValue("password", "confirm.password-needed");
            case ConfirmOutcome.WrongPassword _ -> result.rejectValue("password", "confirm.password-wrong");
            case ConfirmOutcome.TooOften often -> wait.say(often.until(), result);
            case ConfirmOutcome.LinkDead _ -> {
                return DeadLink.page("/sign-up");
            }
        }
        return page(secret, result, request);
    }

    private ModelAndView enter(
            AccountId account, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        SignUpProof.forget(request, response);
        signedIn.begin(account, request, response);
        flash.addFlashAttribute("toast", Toast.of("confirm.welcome"));
        return new ModelAndView("redirect:/");
    }

    private ModelAndView page(String secret, BindingResult result, HttpServletRequest request) {
        var pending = signUp.look(secret, SignUpProof.of(request));
        if (pending.isEmpty()) {
            return DeadLink.page("/sign-up");
        }
        var page = new ModelAndView("account/confirm", result.getModel());
        page.addObject("page", new ConfirmPage(secret, pending.get()));
        page.setStatus(result.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    record ConfirmPage(String secret, ConfirmSignUp.Pending pending) {}
}
