package org.corymb.lms.shared;

import java.util.List;

/** A rule of the domain that the request breaks; shown through the message {@code rule.<code>}. */
public class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public BrokenRule(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
