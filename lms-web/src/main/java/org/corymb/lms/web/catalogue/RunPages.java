package org.corymb.lms.web.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.AssignmentTemplate;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunStaff;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.catalogue.RunPage.Teacher;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.schedule.ScheduleLines;
import org.corymb.lms.web.schedule.SeatWords;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the public page of a run together. */
@Component
class RunPages {
    private static final int DECIDED_WITHIN_DAYS = 45;

    private final Sessions sessions;
    private final RunStaff staff;
    private final OfferingVersions versions;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final EnrolBoxes boxes;
    private final MessageSource messages;
    private final Clock clock;

    RunPages(
            Sessions sessions,
            RunStaff staff,
            OfferingVersions versions,
            Accounts accounts,
            Enrolments enrolments,
            EnrolBoxes boxes,
            MessageSource messages,
            Clock clock) {
        this.sessions = sessions;
        this.staff = staff;
        this.versions = versions;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.boxes = boxes;
        this.messages = messages;
        this.clock = clock;
    }

    RunPage page(Run run, Actor actor, ZoneId viewer, Locale locale) {
        var words = new Words(messages, locale);
        var times = new Times(viewer, locale, messages, clock);
        var version = versions.get(run.version());
        var dated = sessions.ofRun(run.id());
        var seats = enrolments.seats(run.id());
        var soon = run.startsOn().isBefore(LocalDate.now(clock.withZone(viewer)).plusDays(DECIDED_WITHIN_DAYS));
        return new RunPage(
                run.code(),
                run.title(),
                words.foreign(run.language()),
                run.summary(),
                version.achievement()
                        .map(id -> "/art/achievements/" + id + ".svg")
                        .orElse(null),
                SeatWords.of(run, seats, soon, words),
                times.day(run.startsOn()),
                times.day(run.endsOn()),
                words.language(run.language()),
                run.announcedOn().map(times::date).orElse(null),
                List.of(
                        new Link("courses", "/", words.say("place.courses")),
                        new Link(run.offeringCode(), "/offerings/" + run.offeringCode(), run.offeringCode())),
                new ScheduleLines(words, viewer).of(dated, work(version, words)),
                new Sentences(words).rule(version.rule()),
                version.ruleNote().orElse(null),
                version.label(),
                teachers(run, words),
                boxes.of(run, version, dated, seats, actor, viewer, locale),
                StructuredData.of(run, version, dated));
    }

    private static Map<Integer, String> work(OfferingVersion version, Words words) {
        return version.assignments().stream()
                .collect(groupingBy(
                        AssignmentTemplate::week,
                        collectingAndThen(mapping(AssignmentTemplate::title, toList()), words::list)));
    }

    private List<Teacher> teachers(Run run, Words words) {
        var teaching = staff.of(run.id()).stream()
                .filter(member -> member.role() == StaffRole.LEAD || member.role() == StaffRole.FACILITATOR)
                .toList();
        var names = accounts.names(teaching.stream().map(StaffMember::account).toList());
        return teaching.stream()
                .flatMap(member -> Optional.ofNullable(names.get(member.account())).stream()
                        .map(name -> new Teacher(
                                name, words.say("staff." + member.role().name()))))
                .toList();
    }
}
