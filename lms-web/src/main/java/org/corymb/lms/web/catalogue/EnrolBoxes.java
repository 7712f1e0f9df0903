package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.cohort.ClockChanges;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.Money;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the enrol box of a run together for one reader. */
@Component
class EnrolBoxes {
    private final Enrolments enrolments;
    private final Offerings offerings;
    private final MessageSource messages;
    private final Clock clock;

    EnrolBoxes(Enrolments enrolments, Offerings offerings, MessageSource messages, Clock clock) {
        this.enrolments = enrolments;
        this.offerings = offerings;
        this.messages = messages;
        this.clock = clock;
    }

    EnrolBox of(
            Run run,
            OfferingVersion version,
            List<Session> sessions,
            SeatCount seats,
            Actor actor,
            ZoneId viewer,
            Locale locale) {
        var words = new Words(messages, locale);
        var mine = actor.account().flatMap(person -> enrolments.of(run.id(), person));
        var missing = actor.account()
                .map(person -> enrolments.missingPrerequisites(run.id(), person))
                .orElse(List.of());
        var state = BoxState.of(
                run, seats, mine, !missing.isEmpty(), actor.account().isEmpty(), clock.instant());
        var times = new Times(viewer, locale, messages, clock);
        return new EnrolBox(
                state,
                run.code(),
                seats.left() == 0 && run.state() == RunState.OPEN
                        ? words.say("seats.waiting", seats.waiting())
                        : words.say("seats.left", seats.left(), seats.capacity()),
                seats.taken(),
                seats.capacity(),
                run.minimum(),
                mine.flatMap(Enrolment::place).orElse(0),
                missing.stream()
                        .map(code -> new Link(code, "/offerings/" + code, code))
                        .toList(),
                facts(run, version, sessions, words, times),
                run.leaveFreeBy().map(times::dateOf).orElse(null),
                sessions.size(),
                clock(sessions, viewer, words));
    }

    private List<Fact> facts(Run run, OfferingVersion version, List<Session> sessions, Words words, Times times) {
        var facts = new ArrayList<Fact>();
        version.price().ifPresent(price -> facts.add(new Fact(words.say("run.price"), price(version, price, words))));
        RunLength.of(version, sessions, words).ifPresent(length -> facts.add(new Fact(words.say("run.time"), length)));
        facts.add(new Fact(words.say("run.starts"), starts(run, sessions, times)));
        var needs = offerings.prerequisitesOf(run.offering()).stream()
                .map(Offering::code)
                .toList();
        facts.add(
                new Fact(words.say("run.needs"), needs.isEmpty() ? words.say("run.needs.nothing") : words.list(needs)));
        return facts;
    }

    private static String price(OfferingVersion version, Money price, Words words) {
        return version.memberPrice()
                .map(member -> words.say("run.price.members", words.price(price), words.price(member)))
                .orElseGet(() -> words.price(price));
    }

    private static String starts(Run run, List<Session> sessions, Times times) {
        if (sessions.isEmpty()) {
            return times.date(run.startsOn()).text();
        }
        var said = times.moment(sessions.getFirst().time().start());
        return said.text() + ", " + said.zones();
    }

    private static @Nullable String clock(List<Session> sessions, ZoneId viewer, Words words) {
        return ClockChanges.among(sessions, viewer).stream()
                .filter(change -> !change.back())
                .findFirst()
                .map(change -> words.say("run.calendar.weeks", change.weeks().size(), words.numbers(change.weeks())))
                .orElse(null);
    }
}
