package org.corymb.lms.web.account;

import jakarta.validation.constraints.NotBlank;

/** Address and password, or the address alone where a link by mail is wanted. */
record SignInForm(@NotBlank String address, @NotBlank String password, String next) {

    SignInForm {
        address = address == null ? "" : address;
        password = password == null ? "" : password;
        next = next == null ? "" : next;
    }
}
