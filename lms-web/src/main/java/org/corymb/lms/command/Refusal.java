package org.corymb.lms.command;

import org.jspecify.annotations.Nullable;

/** A command cannot do what was asked; the message is one line that says what and where. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String line) {
        this(line, null);
    }

    Refusal(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
