package org.corymb.lms.web.teaching;

import java.util.List;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.shared.SessionTime;

/**
 * The desk of a run.
 *
 * @param columns sessions, then assignments
 */
record GridPage(
        String code,
        String title,
        RunState state,
        boolean takesRoll,
        boolean assesses,
        boolean decides,
        String rule,
        List<Meeting> meetings,
        List<String> columns,
        List<Row> rows,
        int toGrade,
        int satisfied) {

    /** A session and its roll. */
    record Meeting(String id, String title, SessionTime time, boolean rollClosed) {}

    /** A learner. */
    record Row(String name, List<Cell> cells) {}

    /** What is known at one crossing: colour, sign, and the same in words. */
    record Cell(String look, String letter, String words) {}
}
