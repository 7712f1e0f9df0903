package org.corymb.badges.cli;

import org.corymb.badges.SpecificationViolation;
import org.corymb.badges.baking.UnreadableImage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Answers bad input and wrong use with one line and exit code 2. Everything else is a fault of the program and seen. */
final class CommandFailures {
    private CommandFailures() {}

    static CommandLine handledBy(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandFailures::badInput)
                .setParameterExceptionHandler(CommandFailures::wrongUse);
    }

    private static int badInput(Exception failure, CommandLine line, ParseResult result) throws Exception {
        if (failure instanceof BadInput
                || failure instanceof SpecificationViolation
                || failure instanceof UnreadableImage) {
            return say(line, String.valueOf(failure.getMessage()));
        }
        throw failure;
    }

    private static int wrongUse(ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        var why = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        return say(line, why + "; " + line.getCommandSpec().qualifiedName() + " --help says more");
    }

    private static int say(CommandLine line, String why) {
        line.getErr().println(why);
        line.getErr().flush();
        return BadgesCommand.WRONG;
    }
}
