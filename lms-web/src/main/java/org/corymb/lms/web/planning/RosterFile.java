package org.corymb.lms.web.planning;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.springframework.stereotype.Component;

/** The people of a run as CSV; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
@Component
class RosterFile {
    private final Enrolments enrolments;
    private final Accounts accounts;

    RosterFile(Enrolments enrolments, Accounts accounts) {
        this.enrolments = enrolments;
        this.accounts = accounts;
    }

    String write(RunId run) {
        var roster = enrolments.roster(run);
        var names = accounts.names(roster.stream().map(Enrolment::learner).toList());
        return Stream.concat(
                        Stream.of("name,state,place,since,enrolled"),
                        roster.stream().map(one -> row(one, names.getOrDefault(one.learner(), ""))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Enrolment one, String name) {
        return Stream.of(
                        name,
                        one.state().name(),
                        one.place().map(String::valueOf).orElse(""),
                        one.createdAt().toString(),
                        one.enrolledAt().map(Instant::toString).orElse(""))
                .map(RosterFile::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
