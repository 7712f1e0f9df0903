package org.corymb.badges;

/** One step of a verification and how it went. */
public sealed interface Check {
    /** Short stable name of the step, such as <code>signature</code>. */
    String name();

    /** A sentence for people. */
    String detail();

    /** The section of the specification that asks for the step. */
    String section();

    /** <code>PASSED</code>, <code>FAILED</code> or <code>NOT_CHECKED</code>. */
    default String outcome() {
        return switch (this) {
            case Passed _ -> "PASSED";
            case Failed _ -> "FAILED";
            case NotChecked _ -> "NOT_CHECKED";
        };
    }

    /**
     * The step was done and holds.
     *
     * @param name short stable name
     * @param detail what was found
     * @param section of the specification
     */
    record Passed(String name, String detail, String section) implements Check {}

    /**
     * The step was done and does not hold.
     *
     * @param name short stable name
     * @param why what is wrong
     * @param section of the specification
     */
    record Failed(String name, String why, String section) implements Check {
        @Override
        public String detail() {
            return why;
        }
    }

    /**
     * The step could not be done, or there was nothing to do.
     *
     * @param name short stable name
     * @param why what was missing
     * @param section of the specification
     */
    record NotChecked(String name, String why, String section) implements Check {
        @Override
        public String detail() {
            return why;
        }
    }
}
