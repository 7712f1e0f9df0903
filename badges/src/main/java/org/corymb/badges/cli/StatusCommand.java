package org.corymb.badges.cli;

import java.util.List;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.status.BitstringStatusList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and changes the lists that say which badges are revoked or suspended. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Makes and changes the lists that say which badges are revoked or suspended.")
final class StatusCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    StatusCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "new", mixinStandardHelpOptions = true, description = "Makes a list with no entry set.")
    int make(
            @Parameters(paramLabel = "URL", description = "Where the list will be published.") String id,
            @Option(
                            names = "--issuer",
                            paramLabel = "ID",
                            description = "Whose list; by default the holder of the key.")
                    @Nullable
                    String issuer,
            @Option(
                            names = "--purpose",
                            defaultValue = "REVOCATION",
                            description = "${COMPLETION-CANDIDATES}; repeatable; ${DEFAULT-VALUE} by default.")
                    List<StatusPurpose> purposes,
            @Option(
                            names = "--entries",
                            defaultValue = "131072",
                            paramLabel = "N",
                            description = "How many; ${DEFAULT-VALUE} by default and at least.")
                    int entries,
            @Mixin StatusSigning signing,
            @Mixin Outlet outlet) {
        try {
            return outlet.put(signing.make(id, issuer, purposes, BitstringStatusList.empty(entries)));
        } catch (IllegalArgumentException e) {
            throw new BadInput("--entries: " + e.getMessage(), e);
        }
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description =
                    "Sets entries and signs the list anew; prints it or puts it into -o, which may be LIST. The list"
                            + " must be authentic and of the issuer whose key signs; one that expired is renewed.")
    int set(
            @Parameters(index = "0", paramLabel = "LIST", description = "The list as it was published last.")
                    String file,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "INDEX", description = "Which entries, from 0.")
                    List<Long> indexes,
            @Option(
                            names = "--value",
                            defaultValue = "1",
                            paramLabel = "N",
                            description = "1 sets, 0 clears; ${DEFAULT-VALUE} by default.")
                    int value,
            @Mixin StatusSigning signing,
            @Mixin FetchOptions fetching,
            @Mixin Outlet outlet) {
        var published = PublishedList.read(file, fetching.loader());
        published.needToBeOf(signing);
        boolean expired = published.isExpired();
        if (!expired) {
            published.needToHold();
        }
        set(file, published, indexes, value);
        int done = outlet.put(signing.renew(published));
        if (expired) {
            spec.commandLine().getErr().println(file + ": had expired; it holds again in its new version");
            spec.commandLine().getErr().flush();
        }
        return done;
    }

    private static void set(String file, PublishedList published, List<Long> indexes, int value) {
        try {
            indexes.forEach(index -> published.list().set(index, value));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Says what an authentic list holds, or what an entry is; exit code 1 if the entry is set.")
    int show(
            @Parameters(index = "0", paramLabel = "LIST", description = "A list.") String file,
            @Parameters(index = "1", arity = "0..1", paramLabel = "INDEX", description = "One entry, from 0.") @Nullable
                    Long index,
            @Mixin FetchOptions fetching,
            @Mixin Outlet outlet) {
        var published = PublishedList.read(file, fetching.loader());
        published.needToHold();
        var list = published.list();
        var purposes = published.purposes();
        if (index == null) {
            return outlet.put(published.id() + "\n" + purposes + "\n" + published.set() + " of " + list.entries()
                    + " entries are set");
        }
        try {
            int value = list.value(index);
            outlet.put(index + ": " + (value == 0 ? "not set" : "set to " + value) + " (" + purposes + ")");
            return value == 0 ? BadgesCommand.YES : BadgesCommand.NO;
        } catch (IndexOutOfBoundsException e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }
}
