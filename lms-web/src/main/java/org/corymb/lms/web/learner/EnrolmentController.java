package org.corymb.lms.web.learner;

import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.enrolment.EnrolmentOutcome;
import org.corymb.lms.enrolment.EnrolmentOutcome.Applied;
import org.corymb.lms.enrolment.EnrolmentOutcome.Declined;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;
import org.corymb.lms.enrolment.WithdrawLearner;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.ViewerZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way into a run and out of it. */
@Controller
class EnrolmentController {
    private final Runs runs;
    private final EnrolLearner enrol;
    private final WithdrawLearner withdraw;
    private final WithdrawPages pages;

    EnrolmentController(Runs runs, EnrolLearner enrol, WithdrawLearner withdraw, WithdrawPages pages) {
        this.runs = runs;
        this.enrol = enrol;
        this.withdraw = withdraw;
        this.pages = pages;
    }

    @PostMapping("/runs/{code}/enrolments")
    String enrol(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String motivation,
            Actor actor,
            RedirectAttributes next) {
        var wish = Optional.ofNullable(motivation).map(String::strip).filter(text -> !text.isEmpty());
        var outcome = enrol.enrol(actor, actor.requireAccount(), runs.get(code).id(), wish);
        said(outcome, code).ifPresent(toast -> next.addFlashAttribute("toast", toast));
        return outcome instanceof Enrolled ? "redirect:/cohorts/{code}" : "redirect:/runs/{code}#join";
    }

    @GetMapping("/cohorts/{code}/withdraw")
    String ask(@PathVariable String code, Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", pages.page(runs.get(code), actor, zone.zone(), locale));
        return "learner/withdraw";
    }

    @PostMapping("/cohorts/{code}/withdraw")
    String withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var why = Optional.of(reason.strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(500, text.length())));
        withdraw.withdraw(actor, actor.requireAccount(), runs.get(code).id(), why);
        next.addFlashAttribute("toast", Toast.of("withdraw.done", code));
        return "redirect:/runs/{code}";
    }

    private static Optional<Toast> said(EnrolmentOutcome outcome, String code) {
        return switch (outcome) {
            case Enrolled enrolled -> Optional.of(Toast.of("enrol.enrolled", code));
            case Waitlisted waits -> Optional.of(Toast.of("enrol.waitlisted", code, waits.position()));
            case Applied applied -> Optional.of(Toast.of("enrol.applied", code));
            case Declined declined -> Optional.empty();
        };
    }
}
