package org.corymb.lms.web.account;

import jakarta.validation.constraints.NotBlank;

/** A new password, with the present one where there is one. */
record PasswordForm(String present, @NotBlank String password) {

    PasswordForm {
        present = present == null ? "" : present;
        password = password == null ? "" : password;
    }
}
