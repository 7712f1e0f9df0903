package org.corymb.lms.command;

import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.context.ApplicationContext;

/** Finds people by the e-mail address given on the command line. */
final class Addresses {

    private Addresses() {}

    static EmailAddress of(String text) {
        try {
            return new EmailAddress(text);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(text + " is not an e-mail address", wrong);
        }
    }

    static Account account(ApplicationContext beans, String text) {
        return beans.getBean(Accounts.class)
                .byAddress(of(text))
                .orElseThrow(() -> new Refusal("nobody has the e-mail address " + text));
    }
}
