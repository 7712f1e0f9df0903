package org.corymb.lms.web.learner;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunStaff;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.NotEnrolled;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.learner.CohortPage.Person;
import org.corymb.lms.web.schedule.ScheduleLines;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the space of a cohort together, for those who belong to it and for its staff. */
@Component
class CohortPages {
    private final Enrolments enrolments;
    private final RunAccess access;
    private final RunStaff staff;
    private final Sessions sessions;
    private final OfferingVersions versions;
    private final NextSessions nextSessions;
    private final DueWorks works;
    private final Evaluations evaluations;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    CohortPages(
            Enrolments enrolments,
            RunAccess access,
            RunStaff staff,
            Sessions sessions,
            OfferingVersions versions,
            NextSessions nextSessions,
            DueWorks works,
            Evaluations evaluations,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.staff = staff;
        this.sessions = sessions;
        this.versions = versions;
        this.nextSessions = nextSessions;
        this.works = works;
        this.evaluations = evaluations;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    CohortPage page(Run run, Actor actor, ZoneId viewer, Locale locale) {
        var person = actor.requireAccount();
        var member = enrolments
                .of(run.id(), person)
                .filter(one -> one.state().belongs())
                .isPresent();
        if (!member && !access.rightsOf(actor, run.id()).seesRoster()) {
            throw new NotEnrolled(run.id());
        }
        var words = new Words(messages, locale);
        var dated = sessions.ofRun(run.id());
        var badge = versions.get(run.version()).achievement().map(id -> "/art/achievements/" + id + ".svg");
        return new CohortPage(
                run.code(),
                run.title(),
                words.foreign(run.language()),
                badge.orElse(null),
                nextSessions
                        .of(List.of(run), Map.of(run.id(), dated), viewer, words)
                        .orElse(null),
                new ScheduleLines(words, viewer).of(dated, Map.of()),
                works.of(List.of(run), person, new Times(viewer, locale, messages, clock), words),
                people(run, words),
                member ? standing(run, actor, dated, words) : null);
    }

    private Standing standing(Run run, Actor actor, List<Session> dated, Words words) {
        var evaluation = evaluations.of(run.id(), actor.requireAccount());
        return Standing.of(evaluation, dated, clock.instant(), new Sentences(words), words);
    }

    private List<Person> people(Run run, Words words) {
        var teaching = staff.of(run.id());
        var learners = enrolments.roster(run.id()).stream()
                .filter(enrolment -> enrolment.state().belongs())
                .map(Enrolment::learner)
                .toList();
        var names = accounts.names(Stream.concat(teaching.stream().map(StaffMember::account), learners.stream())
                .toList());
        var leading = teaching.stream()
                .flatMap(one -> Optional.ofNullable(names.get(one.account())).stream()
                        .map(name ->
                                new Person(name, words.say("staff." + one.role().name()))));
        var learning = learners.stream()
                .flatMap(one -> Optional.ofNullable(names.get(one)).stream())
                .sorted()
                .map(name -> new Person(name, ""));
        return Stream.concat(leading, learning).toList();
    }
}
