package org.corymb.lms.web;

import java.io.Serializable;
import java.util.List;

/**
 * A short word after an act, shown once on the next page: put it as flash attribute {@code toast}. Never an error.
 *
 * @param message the key of its text
 */
public record Toast(String message, List<Object> arguments) implements Serializable {

    public Toast {
        arguments = List.copyOf(arguments);
    }

    public static Toast of(String message, Object... arguments) {
        return new Toast(message, List.of(arguments));
    }

    /** For {@code #messages.msgWithParams}. */
    public Object[] parameters() {
        return arguments.toArray();
    }
}
