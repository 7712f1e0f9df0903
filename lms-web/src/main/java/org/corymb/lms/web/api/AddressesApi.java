package org.corymb.lms.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ArrangeAddresses;
import org.corymb.lms.identity.entry.AddAddress;
import org.corymb.lms.identity.entry.AskOutcome;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.web.security.Network;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the person behind the token. */
@RestController
@RequestMapping("/api/v1/addresses")
class AddressesApi {
    private final Accounts accounts;
    private final AddAddress add;
    private final ArrangeAddresses arrange;

    AddressesApi(Accounts accounts, AddAddress add, ArrangeAddresses arrange) {
        this.accounts = accounts;
        this.add = add;
        this.arrange = arrange;
    }

    @GetMapping
    Part<Known> list(@ParameterObject Part.Wish part, Actor actor) {
        return Part.of(
                        accounts.addresses(actor.requireAccount()),
                        part,
                        known -> known.address().text())
                .map(known -> new Known(known.address().text(), known.preferred(), known.confirmedAt()));
    }

    /** Sends a letter to the address; it is added when its link is confirmed. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void add(@Valid @RequestBody NewAddress wish, Actor actor, HttpServletRequest request) {
        if (add.ask(actor, address(wish.address()), Network.of(request)) instanceof AskOutcome.TooOften) {
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @PutMapping("/preferred")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(@Valid @RequestBody NewAddress wish, Actor actor) {
        arrange.prefer(actor, address(wish.address()));
    }

    @DeleteMapping("/{address}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String address, Actor actor) {
        arrange.remove(actor, address(address));
    }

    private static EmailAddress address(String text) {
        try {
            return new EmailAddress(text);
        } catch (IllegalArgumentException notAnAddress) {
            throw new BrokenRule("address-shape");
        }
    }

    record Known(String address, boolean preferred, Instant confirmedAt) {}

    record NewAddress(@NotBlank String address) {}
}
