package org.corymb.lms.requirement;

/** A rule that cannot be one; says what is wrong and where. */
public class BrokenRequirement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;

    public BrokenRequirement(String where, String problem) {
        super((where.isEmpty() ? "/" : where) + ": " + problem);
        this.where = where;
        this.problem = problem;
    }

    /** The JSON pointer of the place, empty for the whole document. */
    public String where() {
        return where;
    }

    /** What is wrong, as a code with words. */
    public String problem() {
        return problem;
    }

    /** The same problem, seen from further out. */
    BrokenRequirement at(String place) {
        return new BrokenRequirement(place + where, problem);
    }
}
