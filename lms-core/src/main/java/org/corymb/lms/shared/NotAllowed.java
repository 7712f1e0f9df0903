package org.corymb.lms.shared;

/** The actor may not do this; {@code code} names the reason for a message, never for a log of persons. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public NotAllowed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
