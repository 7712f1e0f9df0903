package org.corymb.lms.web.account;

import java.util.Locale;
import org.corymb.lms.identity.entry.PasswordRefusal;
import org.springframework.validation.BindingResult;

/** Says beside a field why a password is not taken. */
final class PasswordField {

    private PasswordField() {}

    static void refuse(String field, PasswordRefusal why, BindingResult result) {
        result.rejectValue(
                field, "password." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
