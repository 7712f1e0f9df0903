package org.corymb.lms.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who somebody says to be. */
record SignUpForm(
        @NotBlank @Size(max = 200) String displayName,
        @NotBlank String address,
        @NotBlank String password) {

    SignUpForm {
        displayName = displayName == null ? "" : displayName;
        address = address == null ? "" : address;
        password = password == null ? "" : password;
    }
}
