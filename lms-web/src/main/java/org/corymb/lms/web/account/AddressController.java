package org.corymb.lms.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ArrangeAddresses;
import org.corymb.lms.identity.ConfirmedAddress;
import org.corymb.lms.identity.entry.AddAddress;
import org.corymb.lms.identity.entry.AskOutcome;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.security.Network;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The addresses of an account: which there are, which gets the mail, one more, one less. */
@Controller
class AddressController {
    private static final String PAGE = "account/addresses";
    private static final String BACK = "redirect:/account/addresses";

    private final Accounts accounts;
    private final AddAddress add;
    private final ArrangeAddresses arrange;
    private final WaitField wait;

    AddressController(Accounts accounts, AddAddress add, ArrangeAddresses arrange, WaitField wait) {
        this.accounts = accounts;
        this.add = add;
        this.arrange = arrange;
        this.wait = wait;
    }

    @GetMapping("/account/addresses")
    ModelAndView show(@ModelAttribute("form") AddressForm form, BindingResult result, Actor actor) {
        return page(actor, HttpStatus.OK);
    }

    @PostMapping("/account/addresses")
    ModelAndView add(
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult result,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var address = AddressField.read(form.address(), result);
        if (address.isPresent()
                && add.ask(actor, address.get(), Network.of(request)) instanceof AskOutcome.TooOften often) {
            wait.say(often.until(), result);
        }
        if (result.hasErrors()) {
            return page(actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", Toast.of("addresses.sent"));
        return new ModelAndView(BACK);
    }

    @PostMapping("/account/addresses/prefer")
    String prefer(@RequestParam String address, Actor actor) {
        arrange.prefer(actor, new EmailAddress(address));
        return BACK;
    }

    @PostMapping("/account/addresses/remove")
    String remove(@RequestParam String address, Actor actor) {
        arrange.remove(actor, new EmailAddress(address));
        return BACK;
    }

    private ModelAndView page(Actor actor, HttpStatus status) {
        var page = new ModelAndView(PAGE, status);
        page.addObject("page", new AddressesPage(accounts.addresses(actor.requireAccount())));
        return page;
    }

    record AddressesPage(List<ConfirmedAddress> addresses) {}
}
