package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ChangeProfile;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account: an overview, the profile, and the way out of every browser. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final AccountOverview overview;
    private final ChangeProfile changeProfile;
    private final SignedIn signedIn;

    AccountController(Accounts accounts, AccountOverview overview, ChangeProfile changeProfile, SignedIn signedIn) {
        this.accounts = accounts;
        this.overview = overview;
        this.changeProfile = changeProfile;
        this.signedIn = signedIn;
    }

    @GetMapping("/account")
    String show(Actor actor, Model model) {
        model.addAttribute("page", overview.of(actor));
        return "account/account";
    }

    @GetMapping("/account/profile")
    ModelAndView profile(Actor actor, Locale locale) {
        return form(locale, HttpStatus.OK).addObject("form", ProfileForm.of(accounts.get(actor.requireAccount())));
    }

    @PostMapping("/account/profile")
    ModelAndView change(
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult result,
            Actor actor,
            Locale locale,
            RedirectAttributes flash) {
        var profile = form.read(result);
        if (profile.isEmpty()) {
            return form(locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        changeProfile.change(actor, actor.requireAccount(), profile.get());
        flash.addFlashAttribute("toast", Toast.of("profile.saved"));
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        signedIn.endEverywhere(actor.requireAccount());
        signedIn.end(request, response);
        return "redirect:/sign-in";
    }

    private static ModelAndView form(Locale locale, HttpStatus status) {
        var page = new ModelAndView("account/profile", status);
        page.addObject("page", ProfilePage.in(locale));
        return page;
    }
}
