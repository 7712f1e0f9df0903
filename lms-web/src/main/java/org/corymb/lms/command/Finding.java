package org.corymb.lms.command;

/** What the doctor found in one place, in plain words. */
record Finding(Grade grade, String words) {

    /** How bad it is. */
    enum Grade {
        GOOD("ok   "),
        NOTE("note "),
        WRONG("WRONG");

        private final String mark;

        Grade(String mark) {
            this.mark = mark;
        }
    }

    static Finding good(String words) {
        return new Finding(Grade.GOOD, words);
    }

    static Finding note(String words) {
        return new Finding(Grade.NOTE, words);
    }

    static Finding wrong(String words) {
        return new Finding(Grade.WRONG, words);
    }

    static Finding of(boolean right, String good, String wrong) {
        return right ? good(good) : wrong(wrong);
    }

    @Override
    public String toString() {
        return grade.mark + "  " + words;
    }
}
