package org.corymb.lms.command;

import org.corymb.lms.identity.entry.ChangePassword;
import org.corymb.lms.identity.entry.PasswordOutcome;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets a password. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Sets a password: asks for it, or reads it from the standard input. Ends the person's sessions.")
final class AccountPasswordCommand extends CoreCommand {

    @Parameters(paramLabel = "EMAIL", description = "An e-mail address of the account.")
    private String email = "";

    private String password = "";

    AccountPasswordCommand(Launch launch) {
        super(launch);
    }

    @Override
    void prepare() {
        Addresses.of(email);
        password = Password.ask();
    }

    @Override
    int work(ApplicationContext beans) {
        var account = Addresses.account(beans, email);
        return switch (beans.getBean(ChangePassword.class).set(OPERATOR, account.id(), password)) {
            case PasswordOutcome.Changed _ -> {
                say("the password of " + email + " is set");
                yield 0;
            }
            case PasswordOutcome.PasswordRefused refused -> throw Password.refused(refused.why());
            case PasswordOutcome.WrongPassword _, PasswordOutcome.LinkDead _, PasswordOutcome.TooOften _ ->
                throw new Refusal("the password was not taken");
        };
    }
}
