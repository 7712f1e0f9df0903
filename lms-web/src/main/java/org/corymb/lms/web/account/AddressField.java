package org.corymb.lms.web.account;

import java.util.Optional;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.validation.BindingResult;

/** Reads the field {@code address} of a form. */
final class AddressField {

    private AddressField() {}

    /** Empty, and said beside the field, when it is no address. */
    static Optional<EmailAddress> read(String text, BindingResult result) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            result.rejectValue("address", "address.shape");
            return Optional.empty();
        }
    }
}
