package org.corymb.badges.cli;

import java.io.PrintWriter;
import org.corymb.badges.SpecificationViolation;
import org.corymb.badges.baking.UnreadableImage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The library's command line; runs alone or as a subcommand of another program. */
@Command(
        name = "badges",
        description = "Issues, bakes and verifies Open Badges.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VerifyCommand.class,
            IssueCommand.class,
            BakeCommand.class,
            UnbakeCommand.class,
            KeysCommand.class
        })
public final class BadgesCommand implements Runnable {
    /** Done, and the answer is yes. */
    public static final int YES = 0;
    /** Done, and the answer is no. */
    public static final int NO = 1;
    /** Wrong use or bad input. */
    public static final int WRONG = 2;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public BadgesCommand() {
        this.spec = CommandSpec.create();
    }

    /** Runs it and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine(new BadgesCommand()).execute(arguments));
    }

    /** Prepares a command with the library's way to report bad input: one line, exit code 2. */
    public static CommandLine commandLine(Object command) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, _) -> {
            if (failure instanceof BadInput
                    || failure instanceof SpecificationViolation
                    || failure instanceof UnreadableImage) {
                line.getErr().println(failure.getMessage());
                return WRONG;
            }
            throw failure;
        });
    }

    /** The command that verifies, for a program that has it at its top level. */
    public static Object verify() {
        return new VerifyCommand();
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().usage(out);
    }
}
