package org.corymb.lms.identity.entry;

/** What a letter with, or about, a link says. */
public enum LetterKind {
    CONFIRM_SIGN_UP,
    /** Somebody signed up with an address that has an account: the letter offers a sign-in. */
    HAS_ACCOUNT_ALREADY,
    SIGN_IN,
    RESET_PASSWORD,
    /** Somebody wanted to sign in with an address that has no account. */
    HAS_NO_ACCOUNT,
    ADD_ADDRESS,
    /** Somebody wanted to add an address that belongs to an account already. */
    ADDRESS_TAKEN
}
