package org.corymb.lms.web.learner;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.enrolment.NotEnrolled;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what will happen to whom when a learner leaves. */
@Component
class WithdrawPages {
    private final Enrolments enrolments;
    private final MessageSource messages;
    private final Clock clock;

    WithdrawPages(Enrolments enrolments, MessageSource messages, Clock clock) {
        this.enrolments = enrolments;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param effects what happens, a sentence each */
    record WithdrawPage(String code, String title, List<String> effects) {}

    WithdrawPage page(Run run, Actor actor, ZoneId viewer, Locale locale) {
        var words = new Words(messages, locale);
        var mine = enrolments.of(run.id(), actor.requireAccount()).orElseThrow(() -> new NotEnrolled(run.id()));
        return new WithdrawPage(
                run.code(), run.title(), effects(run, mine, words, new Times(viewer, locale, messages, clock)));
    }

    private List<String> effects(Run run, Enrolment mine, Words words, Times times) {
        var effects = new ArrayList<String>();
        switch (mine.state()) {
            case ENROLLED, OFFERED -> {
                effects.add(
                        words.say("withdraw.seat", enrolments.seats(run.id()).waiting()));
                run.leaveFreeBy()
                        .ifPresent(day -> effects.add(words.say(
                                clock.instant().isBefore(day) ? "withdraw.free" : "withdraw.no-longer-free",
                                times.dateOf(day).text())));
                effects.add(words.say("withdraw.record"));
            }
            case WAITLISTED ->
                effects.add(words.say("withdraw.place", mine.place().orElse(0)));
            case APPLIED -> effects.add(words.say("withdraw.application"));
            case WITHDRAWN, DECLINED -> effects.add(words.say("withdraw.nothing"));
            case COMPLETED, NOT_COMPLETED -> effects.add(words.say("withdraw.decided"));
        }
        return effects;
    }
}
