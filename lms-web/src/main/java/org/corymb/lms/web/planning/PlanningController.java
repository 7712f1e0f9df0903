package org.corymb.lms.web.planning;

import java.util.Locale;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.ViewerZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The runs of the organisations for which somebody plans. */
@Controller
class PlanningController {
    private final PlanningPages pages;

    PlanningController(PlanningPages pages) {
        this.pages = pages;
    }

    @GetMapping("/planning")
    String list(Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", pages.list(actor, zone.zone(), locale));
        return "planning/list";
    }
}
