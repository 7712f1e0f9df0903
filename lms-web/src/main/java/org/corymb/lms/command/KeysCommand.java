package org.corymb.lms.command;

import java.util.Locale;
import org.corymb.lms.award.WithdrawKey;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.IssuerKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The keys that sign badges. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Shows, replaces and withdraws the keys that sign badges.",
        subcommands = {KeysCommand.List.class, KeysCommand.Rotate.class, KeysCommand.Withdraw.class})
final class KeysCommand {

    /** Lists them. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists every key of every issuer.")
    static final class List extends CoreCommand {

        List(Launch launch) {
            super(launch);
        }

        @Override
        int work(ApplicationContext beans) {
            var keys = beans.getBean(IssuerKeys.class);
            for (var issuer : beans.getBean(Issuers.class).all()) {
                keys.of(issuer.organisation()).forEach(key -> say(line(issuer, key)));
            }
            return 0;
        }

        private static String line(Issuer issuer, IssuerKey key) {
            return issuer.did() + "#" + key.fragment() + "  "
                    + (key.withdrawn() ? "withdrawn" : key.state().name().toLowerCase(Locale.ROOT)) + "  since "
                    + key.createdAt();
        }
    }

    /** Replaces one. */
    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Gives an organisation a new key; the one before signs no more and stays published.")
    static final class Rotate extends CoreCommand {

        @Parameters(paramLabel = "SLUG", description = "The organisation that issues.")
        private String slug = "";

        Rotate(Launch launch) {
            super(launch);
        }

        @Override
        int work(ApplicationContext beans) {
            var key = beans.getBean(IssuerKeys.class).rotate(OPERATOR, organisation(beans, slug));
            say(slug + " signs with " + key.fragment() + " from now on");
            return 0;
        }
    }

    /** Takes one back, with all that it signed. */
    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = {
                "Says to everybody that a key counts no more, because somebody else may hold it,",
                "and signs with another what it had signed. Copies of these badges that were",
                "downloaded verify no more; their holders are told. Can be broken off and repeated."
            })
    static final class Withdraw extends CoreCommand {

        @Parameters(paramLabel = "SLUG", description = "The organisation that issues.")
        private String slug = "";

        @Parameters(paramLabel = "KEY", description = "The name of the key, such as key-1; ./corymb keys list says it.")
        private String fragment = "";

        Withdraw(Launch launch) {
            super(launch);
        }

        @Override
        int work(ApplicationContext beans) {
            var renewed = beans.getBean(WithdrawKey.class)
                    .withdraw(OPERATOR, organisation(beans, slug), fragment, left -> say(left + " to be signed anew"));
            say(slug + ": " + fragment + " is withdrawn, and what it had signed is signed anew: " + renewed.signed());
            renewed.failed().forEach(id -> say("badge " + id + " cannot be signed anew and does not verify"));
            return renewed.failed().isEmpty() ? 0 : 1;
        }
    }

    private static OrganisationId organisation(ApplicationContext beans, String slug) {
        return beans.getBean(Organisations.class)
                .bySlug(slug)
                .orElseThrow(() -> new Refusal("there is no organisation " + slug))
                .id();
    }
}
