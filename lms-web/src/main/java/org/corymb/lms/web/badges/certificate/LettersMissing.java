package org.corymb.lms.web.badges.certificate;

/** A certificate cannot be set, since no font of this platform has some letters of it. */
public class LettersMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String letters;

    LettersMissing(String letters) {
        super("No font has " + letters.codePointCount(0, letters.length()) + " of the letters");
        this.letters = letters;
    }

    /** Each once. */
    public String letters() {
        return letters;
    }
}
