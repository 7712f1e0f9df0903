package org.corymb.lms.web.account;

/** The password chosen when signing up; asked for in another browser only. */
record ConfirmForm(String password) {

    ConfirmForm {
        password = password == null ? "" : password;
    }
}
