package org.corymb.badges.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The command as a person runs it, behind a pipe: what it answers, says and complains about. */
final class CommandRun {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return BadgesCommand.commandLine(new BadgesCommand())
                .setOut(new PrintWriter(new BufferedWriter(out)))
                .setErr(new PrintWriter(new BufferedWriter(err)))
                .execute(texts);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
