package org.corymb.lms.importing;

import java.util.List;

/** A file cannot be imported; nothing of it was. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ImportRefused(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
