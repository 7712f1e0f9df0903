package org.corymb.lms.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.NewAccount;
import org.corymb.lms.identity.RegisterAccount;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Makes an account. Without --password the person signs in by a link sent to the address.")
final class AccountCreateCommand extends CoreCommand {

    @Parameters(index = "0", paramLabel = "EMAIL", description = "The person's e-mail address.")
    private String email = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name that badges will bear.")
    private String name = "";

    @Option(names = "--zone", defaultValue = "UTC", description = "The person's time zone (default: ${DEFAULT-VALUE}).")
    private String zone = "UTC";

    @Option(names = "--language", defaultValue = "en", description = "The person's language (default: en).")
    private String language = "en";

    @Option(names = "--administrator", description = "May operate the whole platform.")
    private boolean administrator;

    @Option(names = "--password", description = "Asks for a password, or reads it from the standard input.")
    private boolean withPassword;

    private Optional<NewAccount> wanted = Optional.empty();

    AccountCreateCommand(Launch launch) {
        super(launch);
    }

    @Override
    void prepare() {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refusal("--zone: " + zone + " is no IANA time zone such as Europe/Rome");
        }
        var address = Addresses.of(email);
        var password = withPassword ? Optional.of(Password.ask()) : Optional.<String>empty();
        wanted = Optional.of(new NewAccount(
                name, ZoneId.of(zone), Locale.forLanguageTag(language), List.of(address), password, administrator));
    }

    @Override
    int work(ApplicationContext beans) {
        var account = wanted.orElseThrow();
        EmailAddress address = account.confirmed().getFirst();
        if (beans.getBean(Accounts.class).byAddress(address).isPresent()) {
            throw new Refusal(address.text() + " has an account already");
        }
        var id = beans.getBean(RegisterAccount.class).register(OPERATOR, account);
        say("made account " + id + " for " + address.text());
        return 0;
    }
}
