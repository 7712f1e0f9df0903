package org.corymb.lms.web.account;

import org.corymb.lms.identity.entry.AddAddress;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms a further address by the link that was sent to it, signed in or not. */
@Controller
class AddressLinkController {
    private static final String AGAIN = "/account/addresses";

    private final AddAddress add;

    AddressLinkController(AddAddress add) {
        this.add = add;
    }

    @GetMapping("/account/addresses/confirm/{secret}")
    ModelAndView look(@PathVariable String secret) {
        return add.look(secret)
                .map(address -> new ModelAndView("account/address-confirm", "page", new ConfirmPage(secret, address)))
                .orElseGet(() -> DeadLink.page(AGAIN));
    }

    @PostMapping("/account/addresses/confirm/{secret}")
    ModelAndView confirm(@PathVariable String secret, RedirectAttributes flash) {
        if (!add.confirm(secret)) {
            return DeadLink.page(AGAIN);
        }
        flash.addFlashAttribute("toast", Toast.of("addresses.added"));
        return new ModelAndView("redirect:" + AGAIN);
    }

    record ConfirmPage(String secret, EmailAddress address) {}
}
