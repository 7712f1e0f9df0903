package org.corymb.lms.web.learner;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a learner's day together from all the runs the learner is in. */
@Component
class TodayPages {
    private final Enrolments enrolments;
    private final Runs runs;
    private final Sessions sessions;
    private final NextSessions nextSessions;
    private final DueWorks works;
    private final Evaluations evaluations;
    private final News news;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    TodayPages(
            Enrolments enrolments,
            Runs runs,
            Sessions sessions,
            NextSessions nextSessions,
            DueWorks works,
            Evaluations evaluations,
            News news,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.enrolments = enrolments;
        this.runs = runs;
        this.sessions = sessions;
        this.nextSessions = nextSessions;
        this.works = works;
        this.evaluations = evaluations;
        this.news = news;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    TodayPage page(Actor actor, ZoneId viewer, Locale locale) {
        var learner = actor.requireAccount();
        var words = new Words(messages, locale);
        var times = new Times(viewer, locale, messages, clock);
        var mine = enrolments.ofLearner(learner);
        var known = runs.byIds(mine.stream().map(Enrolment::run).toList());
        var active = mine.stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .flatMap(enrolment -> Optional.ofNullable(known.get(enrolment.run())).stream())
                .filter(run -> run.state() == RunState.OPEN || run.state() == RunState.RUNNING)
                .sorted(Comparator.comparing(Run::startsOn))
                .toList();
        var dated = sessions.ofRuns(active.stream().map(Run::id).toList());
        var now = clock.instant();
        return new TodayPage(
                greeting(learner, viewer, words),
                times.date(LocalDate.now(clock.withZone(viewer))),
                nextSessions.of(active, dated, viewer, words).orElse(null),
                works.of(active, learner, times, words).stream()
                        .filter(work -> work.dueAt().isAfter(now.minus(14, ChronoUnit.DAYS)))
                        .sorted(Comparator.comparing(DueWork::dueAt))
                        .limit(6)
                        .toList(),
                active.stream()
                        .findFirst()
                        .map(run -> Standing.of(
                                evaluations.of(run.id(), learner),
                                dated.getOrDefault(run.id(), List.of()),
                                now,
                                new Sentences(words),
                                words))
                        .orElse(null),
                active.stream().findFirst().map(Run::code).orElse(null),
                active.stream()
                        .map(run -> new Link(run.code(), "/cohorts/" + run.code(), run.title()))
                        .toList(),
                waiting(mine, known, words),
                news.of(actor, titles(known.values()), times, words));
    }

    private static Map<String, String> titles(Collection<Run> runs) {
        return runs.stream().collect(toMap(Run::code, Run::title));
    }

    private String greeting(AccountId learner, ZoneId viewer, Words words) {
        var hour = LocalTime.now(clock.withZone(viewer)).getHour();
        var part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        var name = accounts.find(learner)
                .map(account -> account.displayName().split(" ")[0])
                .orElse("");
        return words.say("today.good-" + part, name);
    }

    private static List<Link> waiting(List<Enrolment> mine, Map<RunId, Run> known, Words words) {
        return mine.stream()
                .filter(one -> one.state() == EnrolmentState.WAITLISTED || one.state() == EnrolmentState.APPLIED)
                .flatMap(one -> Optional.ofNullable(known.get(one.run())).stream()
                        .map(run -> new Link(
                                run.code(),
                                "/runs/" + run.code(),
                                one.place()
                                        .map(place -> words.say("today.place", run.title(), place))
                                        .orElseGet(() -> words.say("today.applied", run.title())))))
                .toList();
    }
}
