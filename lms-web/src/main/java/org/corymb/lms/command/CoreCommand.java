package org.corymb.lms.command;

import java.util.concurrent.Callable;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Mixin;

/** A command that works on the data by the rules alone, beside a running instance or without one. */
abstract class CoreCommand implements Callable<Integer> {

    /** As whom commands act: whoever may use this machine's data may do everything. */
    static final Actor OPERATOR = new Actor.Platform("command line");

    private final Launch launch;

    @Mixin
    private DataOption data = new DataOption();

    CoreCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public final Integer call() {
        try {
            prepare();
            return inside();
        } catch (BrokenRule refused) {
            throw new Refusal(RuleWords.of(refused), refused);
        }
    }

    private int inside() {
        var address = new AddressOfInstallation(data.directory);
        try (var database = DatabaseOfInstallation.beside(data.directory);
                var context = launch.core(database, address.settings(), _ -> {})) {
            return work(context);
        }
    }

    /** Looks at the arguments before anything is started. */
    void prepare() {}

    /** Does it and answers with the exit code. */
    abstract int work(ApplicationContext beans);

    final void say(String line) {
        launch.say(line);
    }

    final Launch launch() {
        return launch;
    }
}
