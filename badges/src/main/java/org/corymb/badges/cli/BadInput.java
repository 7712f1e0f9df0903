package org.corymb.badges.cli;

/** What was given on the command line cannot be used; says what and where in one line. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String line) {
        super(line);
    }

    BadInput(String line, Throwable cause) {
        super(line, cause);
    }
}
