package org.corymb.lms.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The keys that programs use. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Gives programs keys to the API.",
        subcommands = TokenCommand.Create.class)
final class TokenCommand {

    /** Makes one. */
    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes an access token for an account and prints it; it is shown this once.")
    static final class Create extends CoreCommand {

        @Option(names = "--account", required = true, paramLabel = "EMAIL", description = "Whose token it is.")
        private String email = "";

        @Option(
                names = "--scope",
                required = true,
                split = ",",
                description = "What it may be used for, for example learning:read; give several.")
        private List<String> scopes = List.of();

        @Option(names = "--name", defaultValue = "command line", description = "What it is called in the list.")
        private String name = "command line";

        @Option(names = "--days", defaultValue = "90", description = "How long it works, 1 to 366 (default: 90).")
        private int days = 90;

        private Set<Scope> wanted = Set.of();

        Create(Launch launch) {
            super(launch);
        }

        @Override
        void prepare() {
            Addresses.of(email);
            if (days < 1 || days > 366) {
                throw new Refusal("--days: " + days + " is not from 1 to 366");
            }
            wanted = scopes.stream()
                    .map(Create::scope)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        }

        @Override
        int work(ApplicationContext beans) {
            var owner = Addresses.account(beans, email).id();
            var issued =
                    beans.getBean(IssueAccessToken.class).issue(OPERATOR, owner, name, wanted, Duration.ofDays(days));
            say(issued.secret());
            return 0;
        }

        private static Scope scope(String text) {
            return Scope.of(text)
                    .orElseThrow(() -> new Refusal("--scope: there is no " + text + "; there are "
                            + Arrays.stream(Scope.values()).map(Scope::text).collect(Collectors.joining(", "))));
        }
    }
}
