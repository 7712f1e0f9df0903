package org.corymb.lms.web.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.PlannedSession;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.web.schedule.Words;

/** Says how much of somebody's time a run takes: "4.5 hours a week, 8 weeks". */
final class RunLength {
    private RunLength() {}

    static Optional<String> of(OfferingVersion version, List<Session> sessions, Words words) {
        var minutes = sessions.isEmpty()
                ? version.sessions().stream().mapToInt(PlannedSession::minutes).sum()
                : sessions.stream()
                        .mapToInt(session -> session.time().minutes())
                        .sum();
        if (minutes == 0) {
            return version.weeks() == 0 ? Optional.empty() : Optional.of(words.say("catalogue.weeks", version.weeks()));
        }
        if (version.weeks() == 0) {
            return Optional.of(words.say("catalogue.one-session", minutes / 60, minutes % 60));
        }
        var weekly = Math.round((minutes / (double) version.weeks() + version.homeworkMinutes()) / 30) / 2.0;
        return Optional.of(words.say("run.weekly", weekly, version.weeks()));
    }
}
