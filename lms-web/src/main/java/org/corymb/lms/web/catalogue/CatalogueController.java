package org.corymb.lms.web.catalogue;

import java.util.Locale;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.ViewerZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The catalogue: the next runs first, those in the visitor's hours before the others. */
@Controller
class CatalogueController {
    private final CataloguePages pages;

    CatalogueController(CataloguePages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String show(@ModelAttribute("form") CatalogueForm asked, ViewerZone zone, Actor actor, Locale locale, Model model) {
        var form = pages.completed(asked, actor);
        model.addAttribute("page", pages.page(form, zone.zone(), locale));
        return "catalogue/catalogue";
    }
}
