package org.corymb.lms.web.learner;

import java.util.Locale;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.ViewerZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The learner's day and the space of each cohort. */
@Controller
class TodayController {
    private final TodayPages today;
    private final CohortPages cohorts;
    private final Runs runs;

    TodayController(TodayPages today, CohortPages cohorts, Runs runs) {
        this.today = today;
        this.cohorts = cohorts;
        this.runs = runs;
    }

    @GetMapping("/today")
    String today(Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", today.page(actor, zone.zone(), locale));
        return "learner/today";
    }

    @GetMapping("/cohorts/{code}")
    String cohort(@PathVariable String code, Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", cohorts.page(runs.get(code), actor, zone.zone(), locale));
        return "learner/cohort";
    }
}
