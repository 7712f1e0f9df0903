package org.corymb.lms.web.catalogue;

import java.util.Locale;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.TellOfNewDates;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.ViewerZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an offering, and the wish to hear of its next date. */
@Controller
class OfferingController {
    private final Offerings offerings;
    private final OfferingPages pages;
    private final TellOfNewDates dates;

    OfferingController(Offerings offerings, OfferingPages pages, TellOfNewDates dates) {
        this.offerings = offerings;
        this.pages = pages;
        this.dates = dates;
    }

    @GetMapping("/offerings/{code}")
    String show(@PathVariable String code, Actor actor, ViewerZone zone, Locale locale, Model model) {
        model.addAttribute("page", pages.page(offerings.get(code), actor, zone.zone(), locale));
        return "catalogue/offering";
    }

    @PostMapping("/offerings/{code}/interest")
    String ask(@PathVariable String code, Actor actor, RedirectAttributes next) {
        dates.ask(actor, offerings.get(code).id());
        next.addFlashAttribute("toast", Toast.of("offering.interest.done"));
        return "redirect:/offerings/{code}";
    }

    @PostMapping("/offerings/{code}/interest/end")
    String forget(@PathVariable String code, Actor actor, RedirectAttributes next) {
        dates.forget(actor, offerings.get(code).id());
        next.addFlashAttribute("toast", Toast.of("offering.interest.ended"));
        return "redirect:/offerings/{code}";
    }
}
