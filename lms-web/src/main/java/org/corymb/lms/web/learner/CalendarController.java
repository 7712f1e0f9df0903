package org.corymb.lms.web.learner;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.CalendarFile;
import org.corymb.lms.cohort.CalendarFile.Entry;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.enrolment.CalendarFeeds;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.schedule.CalendarAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's sessions as a calendar under a secret address. */
@Controller
class CalendarController {
    private final CalendarFeeds feeds;
    private final Enrolments enrolments;
    private final Runs runs;
    private final Sessions sessions;
    private final Clock clock;

    CalendarController(CalendarFeeds feeds, Enrolments enrolments, Runs runs, Sessions sessions, Clock clock) {
        this.feeds = feeds;
        this.enrolments = enrolments;
        this.runs = runs;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String ask() {
        return "learner/calendar";
    }

    @PostMapping("/calendar")
    String renew(Actor actor, RedirectAttributes next) {
        var path = "/calendar/" + feeds.renew(actor) + ".ics";
        next.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
        return "redirect:/calendar";
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return feeds.ownerOf(token)
                .map(person -> CalendarAnswer.of(calendar(person)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String calendar(AccountId person) {
        var mine = enrolments.ofLearner(person).stream()
                .filter(enrolment -> enrolment.state().belongs())
                .map(Enrolment::run)
                .toList();
        var known = runs.byIds(mine);
        var entries = sessions.ofRuns(mine).values().stream()
                .flatMap(List::stream)
                .flatMap(session ->
                        Optional.ofNullable(known.get(session.run())).stream().map(run -> entry(session, run)))
                .toList();
        return CalendarFile.write("Corymb", clock.instant(), entries);
    }

    private static Entry entry(Session session, Run run) {
        var where = session.joinUrl().map(url -> "\n" + url).orElse("");
        return new Entry(session.id() + "@corymb", session, run.code() + ": " + session.title(), run.title() + where);
    }
}
