package org.corymb.lms.web.badges;

import org.corymb.lms.award.CorrectRecipientName;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own badges. */
@Controller
class RecordController {

    private final RecordPages pages;
    private final CorrectRecipientName names;

    RecordController(RecordPages pages, CorrectRecipientName names) {
        this.pages = pages;
        this.names = names;
    }

    @GetMapping("/record")
    String record(Actor actor, Model model) {
        model.addAttribute("page", pages.of(actor.requireAccount()));
        return "badges/record";
    }

    @PostMapping("/record/{id}/name")
    String correctName(Actor actor, @PathVariable CredentialId id, RedirectAttributes next) {
        var corrected = names.correct(actor, id);
        next.addFlashAttribute("toast", Toast.of(corrected ? "badges.record.corrected" : "badges.record.same-name"));
        return "redirect:/record";
    }
}
