package org.corymb.lms.importing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;

/** Writes a run as an entry of a file; what follows from its offering and version is left out. */
final class RunFormat {

    private RunFormat() {}

    static Yaml write(Run run, Offering offering, OfferingVersion version, Optional<String> organisation) {
        return new Yaml()
                .put("code", run.code())
                .put("offering", offering.code())
                .put("version", version.label())
                .put(
                        "organisation",
                        organisation.filter(_ -> !run.organisation().equals(offering.organisation())))
                .unless(offering.title(), "title", run.title())
                .put(
                        "about",
                        Optional.of(run.summary()).filter(own -> !own.isEmpty() && !own.equals(offering.summary())))
                .unless(offering.language(), "language", run.language())
                .put("zone", run.zone())
                .put("starts", run.startsOn())
                .put("at", run.startsAt())
                .put("ends", run.endsOn())
                .put("announced", run.announcedOn())
                .unless(version.capacity(), "capacity", run.capacity())
                .unless(version.minimum(), "minimum", run.minimum())
                .unless(EnrolmentMode.OPEN, "enrolment", run.enrolmentMode())
                .unless(DecisionMode.PERSON, "decision", run.decisionMode())
                .put("enrol_by", run.enrolBy().map(moment -> local(moment, run)))
                .put("leave_free_by", run.leaveFreeBy().map(moment -> local(moment, run)))
                .unless(RunState.OPEN, "state", run.state());
    }

    private static LocalDateTime local(Instant moment, Run run) {
        return moment.atZone(run.zone()).toLocalDateTime();
    }
}
