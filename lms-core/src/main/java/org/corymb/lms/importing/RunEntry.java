package org.corymb.lms.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.NewRun;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationId;

/** A run in a file; version, organisation and staff are still names. */
record RunEntry(
        String code,
        String offering,
        String version,
        Optional<String> organisation,
        Optional<String> title,
        Optional<String> summary,
        Optional<String> language,
        ZoneId zone,
        LocalDate starts,
        Optional<LocalTime> at,
        Optional<LocalDate> ends,
        Optional<LocalDate> announced,
        Optional<Integer> capacity,
        Optional<Integer> minimum,
        EnrolmentMode enrolment,
        DecisionMode decision,
        Optional<LocalDateTime> enrolBy,
        Optional<LocalDateTime> leaveFreeBy,
        Optional<String> joinUrl,
        List<Member> staff,
        RunState state) {

    /** Somebody on the staff. */
    record Member(EmailAddress person, StaffRole role) {}

    static Optional<Placed<RunEntry>> read(Fields fields) {
        var code = fields.need("code").flatMap(value -> value.text(40));
        var offering = fields.need("offering").flatMap(value -> value.text(40));
        var version = fields.need("version").flatMap(value -> value.text(40));
        var organisation = fields.find("organisation").flatMap(value -> value.text(60));
        var title = fields.find("title").flatMap(value -> value.text(200));
        var about = fields.find("about").flatMap(value -> value.text(20_000));
        var language = fields.find("language").flatMap(Value::language).map(Locale::toLanguageTag);
        var zone = fields.need("zone").flatMap(Value::zone);
        var starts = fields.need("starts").flatMap(Value::date);
        var at = fields.find("at").flatMap(Value::time);
        var ends = fields.find("ends").flatMap(Value::date);
        var announced = fields.find("announced").flatMap(Value::date);
        var capacity = fields.find("capacity").flatMap(value -> value.number(1, 10_000));
        var minimum = fields.find("minimum").flatMap(value -> value.number(1, 10_000));
        var enrolment = fields.find("enrolment").flatMap(value -> value.choice(EnrolmentMode.class));
        var decision = fields.find("decision").flatMap(value -> value.choice(DecisionMode.class));
        var enrolBy = fields.find("enrol_by").flatMap(RunEntry::moment);
        var leaveFreeBy = fields.find("leave_free_by").flatMap(RunEntry::moment);
        var joinUrl = fields.find("join_url").flatMap(value -> value.text(500));
        var staff = fields.entries("staff").stream()
                .flatMap(member -> member(member).stream())
                .toList();
        var state = fields.find("state").flatMap(value -> value.choice(RunState.class));
        return fields.complete(() -> new RunEntry(
                        code.orElseThrow(),
                        offering.orElseThrow(),
                        version.orElseThrow(),
                        organisation,
                        title,
                        about,
                        language,
                        zone.orElseThrow(),
                        starts.orElseThrow(),
                        at,
                        ends,
                        announced,
                        capacity,
                        minimum,
                        enrolment.orElse(EnrolmentMode.OPEN),
                        decision.orElse(DecisionMode.PERSON),
                        enrolBy,
                        leaveFreeBy,
                        joinUrl,
                        staff,
                        state.orElse(RunState.OPEN)))
                .map(entry -> new Placed<>(entry, fields.place()));
    }

    private static Optional<Member> member(Fields fields) {
        var person = fields.need("person")
                .flatMap(value -> value.parsed(EmailAddress::new, "expected the e-mail address of a person"));
        var role = fields.need("role").flatMap(value -> value.choice(StaffRole.class));
        return fields.complete(() -> new Member(person.orElseThrow(), role.orElseThrow()));
    }

    private static Optional<LocalDateTime> moment(Value value) {
        return value.parsed(
                LocalDateTime::parse, "expected a day and time such as 2027-02-20T23:59, in the run's zone");
    }

    Optional<Instant> instant(Optional<LocalDateTime> moment) {
        return moment.map(local -> local.atZone(zone).toInstant());
    }

    NewRun facts(OfferingVersionId of, OrganisationId owner, List<StaffMember> members) {
        return new NewRun(
                code,
                of,
                owner,
                title,
                summary,
                language,
                zone,
                starts,
                at,
                ends,
                announced,
                capacity,
                minimum,
                enrolment,
                decision,
                instant(enrolBy),
                instant(leaveFreeBy),
                joinUrl,
                members,
                state == RunState.DRAFT ? RunState.DRAFT : RunState.OPEN);
    }
}
