package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.util.Locale;
import org.corymb.lms.catalogue.Programmes;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The text of a certification: its requirements by version, the newest first, and when one can begin. */
@Controller
class ProgrammeController {
    private final Programmes programmes;
    private final MessageSource messages;
    private final Clock clock;

    ProgrammeController(Programmes programmes, MessageSource messages, Clock clock) {
        this.programmes = programmes;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/programmes/{code}")
    String show(@PathVariable String code, ViewerZone zone, Locale locale, Model model) {
        var words = new Words(messages, locale);
        model.addAttribute(
                "page", ProgrammePage.of(programmes.get(code), words, new Times(zone.zone(), locale, messages, clock)));
        return "catalogue/programme";
    }
}
