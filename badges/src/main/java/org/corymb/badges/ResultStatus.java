package org.corymb.badges;

/**
 * How far a learner is with a result.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#resultstatustype">Open Badges 3.0, ResultStatusType</a>
 */
public enum ResultStatus {
    /** Done. */
    COMPLETED("Completed"),
    /** Signed up. */
    ENROLLED("Enrolled"),
    /** Done without success. */
    FAILED("Failed"),
    /** Under way. */
    IN_PROGRESS("InProgress"),
    /** Paused. */
    ON_HOLD("OnHold"),
    /** Done, to be confirmed. */
    PROVISIONAL("Provisional"),
    /** Given up. */
    WITHDREW("Withdrew");

    private final String term;

    ResultStatus(String term) {
        this.term = term;
    }

    /** The word that stands in a badge. */
    public String term() {
        return term;
    }
}
