package org.corymb.badges.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The library's command line; runs alone or as a subcommand of another program. */
@Command(
        name = "badges",
        description = "Issues, bakes and verifies Open Badges.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = BadgesCommand.WRONG,
        subcommands = {
            VerifyCommand.class,
            IssueCommand.class,
            DeriveCommand.class,
            BakeCommand.class,
            UnbakeCommand.class,
            KeysCommand.class,
            DidCommand.class,
            StatusCommand.class
        })
public final class BadgesCommand implements Runnable {
    /** Done, and the answer is yes. */
    public static final int YES = 0;
    /** Done, and the answer is no. */
    public static final int NO = 1;
    /** Wrong use or bad input. */
    public static final int WRONG = 2;

    private static final String VERIFY = "verify";

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public BadgesCommand() {
        this.spec = CommandSpec.create();
    }

    /** Runs it and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Verifying is what is asked most and from cold: it is set up without the other commands. */
    private static int run(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VERIFY)) {
            var rest = new String[arguments.length - 1];
            System.arraycopy(arguments, 1, rest, 0, rest.length);
            return commandLine(verify()).execute(rest);
        }
        return commandLine(new BadgesCommand()).execute(arguments);
    }

    /** Prepares a command with the library's way to report bad input: one line, exit code 2. */
    public static CommandLine commandLine(Object command) {
        return CommandFailures.handledBy(new CommandLine(command));
    }

    /** The command that verifies, for a program that has it at its top level. */
    public static Object verify() {
        return new VerifyCommand();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
