package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.util.Locale;
import org.corymb.lms.cohort.CalendarFile;
import org.corymb.lms.cohort.CalendarFile.Entry;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.UnknownRun;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.schedule.CalendarAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of a run, and its calendar. Drafts are for those who plan them. */
@Controller
class RunController {
    private final Runs runs;
    private final RunAccess access;
    private final RunPages pages;
    private final Sessions sessions;
    private final Clock clock;

    RunController(Runs runs, RunAccess access, RunPages pages, Sessions sessions, Clock clock) {
        this.runs = runs;
        this.access = access;
        this.pages = pages;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/runs/{code}")
    String show(@PathVariable String code, Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", pages.page(visible(code, actor), actor, zone.zone(), locale));
        return "catalogue/run";
    }

    @GetMapping("/runs/{code}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String code, Actor actor) {
        var run = visible(code, actor);
        var entries = sessions.ofRun(run.id()).stream()
                .map(session ->
                        new Entry(session.id() + "@corymb", session, run.code() + ": " + session.title(), run.title()))
                .toList();
        return CalendarAnswer.of(CalendarFile.write(run.code(), clock.instant(), entries));
    }

    private Run visible(String code, Actor actor) {
        var run = runs.get(code);
        if (run.state() == RunState.DRAFT && !access.rightsOf(actor, run.id()).seesRoster()) {
            throw new UnknownRun(code);
        }
        return run;
    }
}
