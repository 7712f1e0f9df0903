package org.corymb.lms.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the command line and answers with an exit code: 0 done, 1 the answer is no, 2 wrong use or bad input. */
public final class CommandLineInterface {

    private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[\\w\\[\\]-]+)+(=.*)?");
    private static final int WRONG_USE = 2;

    private CommandLineInterface() {}

    /**
     * Runs one command to its end; {@code start} ends when the platform is stopped.
     *
     * @param application the class whose packages hold the beans of the whole application
     */
    public static int run(Class<?> application, String... arguments) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        for (var argument : arguments) {
            (SETTING.matcher(argument).matches() ? settings : words).add(argument);
        }
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        return commands(new Launch(application, List.copyOf(settings), out)).execute(words.toArray(String[]::new));
    }

    static CommandLine commands(Launch launch) {
        return new CommandLine(new CorymbCommand(), new CommandFactory(launch))
                .setOut(launch.out())
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
                .setExecutionExceptionHandler((failed, line, _) -> fail(failed, line))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static int refuse(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println("corymb: " + FailureLine.firstLine(wrong));
        line.getErr().println("Try: ./" + line.getCommandSpec().qualifiedName(" ") + " --help");
        line.getErr().flush();
        return WRONG_USE;
    }

    private static int fail(Exception failed, CommandLine line) {
        line.getErr().println("corymb: " + FailureLine.of(failed));
        if (line.getCommandSpec().root().userObject() instanceof CorymbCommand root && root.debug) {
            failed.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return WRONG_USE;
    }
}
