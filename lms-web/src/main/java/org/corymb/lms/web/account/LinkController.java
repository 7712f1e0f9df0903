package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.corymb.lms.identity.entry.AskOutcome;
import org.corymb.lms.identity.entry.SignInByLink;
import org.corymb.lms.identity.entry.SignInOutcome;
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

/** Signs people in by a link in a mail. Opening it shows a button, since mail scanners open links too. */
@Controller
class LinkController {
    private final SignInByLink signIn;
    private final SignedIn signedIn;
    private final WaitField wait;

    LinkController(SignInByLink signIn, SignedIn signedIn, WaitField wait) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.wait = wait;
    }

    @GetMapping("/sign-in/link")
    String form(@ModelAttribute("form") AddressForm form, BindingResult result) {
        return "account/link-ask";
    }

    @PostMapping("/sign-in/link")
    ModelAndView ask(
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult result,
            HttpServletRequest request,
            Locale locale) {
        var address = AddressField.read(form.address(), result);
        if (address.isPresent()
                && signIn.ask(address.get(), locale, Network.of(request)) instanceof AskOutcome.TooOften often) {
            wait.say(often.until(), result);
        }
        return result.hasErrors()
                ? new ModelAndView("account/link-ask", HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    String sent() {
        return "account/check-mail";
    }

    @GetMapping("/sign-in/link/{secret}")
    ModelAndView look(@PathVariable String secret) {
        return signIn.opens(secret)
                ? new ModelAndView("account/link-use", "page", new LinkPage(secret))
                : DeadLink.page("/sign-in/link");
    }

    @PostMapping("/sign-in/link/{secret}")
    ModelAndView use(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        if (signIn.use(secret) instanceof SignInOutcome.SignedIn in) {
            signedIn.begin(in.account(), request, response);
            return new ModelAndView("redirect:/today");
        }
        return DeadLink.page("/sign-in/link");
    }

    record LinkPage(String secret) {}
}
