package org.corymb.lms.web.badges;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The badges of one run, for its staff. */
@Controller
class RunBadgesController {

    private final Runs runs;
    private final RunAccess access;
    private final Credentials credentials;
    private final Clock clock;

    RunBadgesController(Runs runs, RunAccess access, Credentials credentials, Clock clock) {
        this.runs = runs;
        this.access = access;
        this.credentials = credentials;
        this.clock = clock;
    }

    @GetMapping("/teaching/runs/{code}/badges")
    String badges(Actor actor, @PathVariable String code, Model model) {
        var run = runs.get(code);
        if (!access.rightsOf(actor, run.id()).seesRoster()) {
            throw new NotAllowed("run-roster");
        }
        var now = clock.instant();
        var badges = credentials.ofRun(run.id()).stream()
                .map(credential -> RunBadgesPage.Badge.of(credential, now))
                .toList();
        model.addAttribute("page", new RunBadgesPage(run.code(), run.title(), badges));
        return "badges/run";
    }

    /** What the page shows. */
    record RunBadgesPage(String code, String title, List<Badge> badges) {

        /** One badge of a learner. */
        record Badge(String id, String recipient, Instant issuedAt, String standing, String look) {
            static Badge of(IssuedCredential credential, Instant now) {
                var standing = Standing.of(credential, now);
                return new Badge(
                        credential.id().toString(),
                        credential.recipientName(),
                        credential.issuedAt(),
                        standing,
                        Standing.look(standing));
            }
        }
    }
}
