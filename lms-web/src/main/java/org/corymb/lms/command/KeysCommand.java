package org.corymb.lms.command;

import java.util.Locale;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.IssuerKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.identity.Organisations;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The keys that sign badges. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Shows and replaces the keys that sign badges.",
        subcommands = {KeysCommand.List.class, KeysCommand.Rotate.class})
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
                    + key.state().name().toLowerCase(Locale.ROOT) + "  since " + key.createdAt();
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
            var organisation = beans.getBean(Organisations.class)
                    .bySlug(slug)
                    .orElseThrow(() -> new Refusal("there is no organisation " + slug));
            var key = beans.getBean(IssuerKeys.class).rotate(OPERATOR, organisation.id());
            say(slug + " signs with " + key.fragment() + " from now on");
            return 0;
        }
    }
}
