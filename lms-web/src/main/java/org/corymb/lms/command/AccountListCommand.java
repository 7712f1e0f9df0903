package org.corymb.lms.command;

import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Lists the accounts. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts, by name.")
final class AccountListCommand extends CoreCommand {

    AccountListCommand(Launch launch) {
        super(launch);
    }

    @Override
    int work(ApplicationContext beans) {
        beans.getBean(Accounts.class).all(OPERATOR).forEach(account -> say(line(account)));
        return 0;
    }

    private static String line(Account account) {
        return account.address().text() + "  " + account.displayName()
                + (account.administrator() ? "  (administrator)" : "");
    }
}
