package org.corymb.lms.importing;

import java.util.Objects;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.Run;

/** Finds what a file says differently of a run that is there; what the file leaves out is not compared. */
final class RunDifference {

    private RunDifference() {}

    static Optional<String> between(Run run, RunEntry entry, OfferingVersionId version) {
        return differs("version", run.version(), version)
                .or(() -> differs("zone", run.zone(), entry.zone()))
                .or(() -> differs("starts", run.startsOn(), entry.starts()))
                .or(() -> differs("at", run.startsAt(), entry.at()))
                .or(() -> differs("announced", run.announcedOn(), entry.announced()))
                .or(() -> differs("enrolment", run.enrolmentMode(), entry.enrolment()))
                .or(() -> differs("decision", run.decisionMode(), entry.decision()))
                .or(() -> differs("enrol_by", run.enrolBy(), entry.instant(entry.enrolBy())))
                .or(() -> differs("leave_free_by", run.leaveFreeBy(), entry.instant(entry.leaveFreeBy())))
                .or(() -> entry.ends().flatMap(said -> differs("ends", run.endsOn(), said)))
                .or(() -> entry.title().flatMap(said -> differs("title", run.title(), said)))
                .or(() -> entry.summary().flatMap(said -> differs("about", run.summary(), said)))
                .or(() -> entry.language().flatMap(said -> differs("language", run.language(), said)))
                .or(() -> entry.capacity().flatMap(said -> differs("capacity", run.capacity(), said)))
                .or(() -> entry.minimum().flatMap(said -> differs("minimum", run.minimum(), said)));
    }

    private static Optional<String> differs(String field, Object standing, Object said) {
        return Objects.equals(standing, said) ? Optional.empty() : Optional.of(field);
    }
}
