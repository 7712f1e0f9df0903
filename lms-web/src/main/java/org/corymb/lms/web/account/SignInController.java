package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.corymb.lms.identity.entry.SignInByPassword;
import org.corymb.lms.identity.entry.SignInOutcome;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.security.Network;
import org.corymb.lms.web.security.NextPage;
import org.corymb.lms.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signs people in by password, and out. */
@Controller
class SignInController {
    private static final String PAGE = "account/sign-in";
    private static final String HOME = "/today";

    private final SignInByPassword signIn;
    private final SignedIn signedIn;
    private final WaitField wait;

    SignInController(SignInByPassword signIn, SignedIn signedIn, WaitField wait) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.wait = wait;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(@ModelAttribute("form") SignInForm form, BindingResult result, Actor actor) {
        return actor.account().isPresent()
                ? new ModelAndView("redirect:" + NextPage.local(form.next(), HOME))
                : new ModelAndView(PAGE);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = AddressField.read(form.address(), result);
        if (address.isEmpty() || result.hasErrors()) {
            return again();
        }
        return switch (signIn.signIn(address.get(), form.password(), Network.of(request))) {
            case SignInOutcome.SignedIn in -> {
                signedIn.begin(in.account(), request, response);
                yield new ModelAndView("redirect:" + NextPage.local(form.next(), HOME));
            }
            case SignInOutcome.TooOften often -> {
                wait.say(often.until(), result);
                yield again();
            }
            case SignInOutcome.Refused _, SignInOutcome.LinkDead _ -> {
                result.reject("sign-in.refused");
                yield again();
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        signedIn.end(request, response);
        return "redirect:/";
    }

    private static ModelAndView again() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
