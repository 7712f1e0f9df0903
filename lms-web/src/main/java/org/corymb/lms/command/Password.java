package org.corymb.lms.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.corymb.lms.identity.entry.ChangePassword;
import org.corymb.lms.identity.entry.PasswordRefusal;

/** A password asked for at the terminal, or read from what is piped in; never an argument, which others can see. */
final class Password {

    private Password() {}

    /** One that is good enough. */
    static String ask() {
        var password = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(Password::atTerminal)
                .orElseGet(Password::piped);
        ChangePassword.refusal(password).ifPresent(why -> {
            throw refused(why);
        });
        return password;
    }

    static Refusal refused(PasswordRefusal why) {
        return new Refusal(
                switch (why) {
                    case TOO_SHORT -> "the password is too short: 10 characters or more";
                    case TOO_LONG -> "the password is too long: at most 200 characters";
                    case TOO_COMMON -> "the password is one of those that are tried first";
                });
    }

    private static String atTerminal(Console console) {
        var first = new String(console.readPassword("Password: "));
        var second = new String(console.readPassword("Again: "));
        if (!first.equals(second)) {
            throw new Refusal("the two passwords are not the same");
        }
        return first;
    }

    private static String piped() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw new Refusal("no password was given on the standard input");
            }
            return line;
        } catch (IOException failed) {
            throw new Refusal("the password cannot be read from the standard input", failed);
        }
    }
}
