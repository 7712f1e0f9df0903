package org.corymb.lms.web.account;

import jakarta.validation.constraints.NotBlank;

/** One address, and where to go on. */
record AddressForm(@NotBlank String address, String next) {

    AddressForm {
        address = address == null ? "" : address;
        next = next == null ? "" : next;
    }
}
