package org.corymb.lms.command;

import org.corymb.lms.identity.entry.ChangePassword;
import org.corymb.lms.identity.entry.PasswordOutcome;
import org.corymb.lms.identity.entry.PasswordRefusal;
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
            case PasswordOutcome.PasswordRefused refused -> throw new Refusal(words(refused.why()));
            case PasswordOutcome.WrongPassword _, PasswordOutcome.LinkDead _, PasswordOutcome.TooOften _ ->
                throw new Refusal("the password was not taken");
        };
    }

    private static String words(PasswordRefusal why) {
        return switch (why) {
            case TOO_SHORT -> "the password is too short: 10 characters or more";
            case TOO_LONG -> "the password is too long: at most 200 characters";
            case TOO_COMMON -> "the password is one of those that are tried first";
        };
    }
}
