package org.corymb.lms.web.planning;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.cohort.OpenRun;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a run from a version of an offering. */
@Controller
class OpenRunController {
    private final OpenRunPages pages;
    private final OpenRun open;
    private final Accounts accounts;

    OpenRunController(OpenRunPages pages, OpenRun open, Accounts accounts) {
        this.pages = pages;
        this.open = open;
        this.accounts = accounts;
    }

    @GetMapping("/planning/runs/new")
    String ask(@ModelAttribute("form") OpenRunForm form, Actor actor, Locale locale, Model model) {
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
        model.addAttribute("page", pages.page(actor, locale));
        return "planning/open";
    }

    @PostMapping("/planning/runs")
    String open(
            @Valid @ModelAttribute("form") OpenRunForm form,
            BindingResult result,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var lead = lead(form, result);
        if (!ZoneId.getAvailableZoneIds().contains(form.runZone())) {
            result.rejectValue("runZone", "Pattern");
        }
        if (!result.hasErrors() && opened(form, lead, result, actor)) {
            next.addFlashAttribute("toast", Toast.of("planning.opened", form.code()));
            return "redirect:/planning";
        }
        response.setStatus(422);
        model.addAttribute("page", pages.page(actor, locale));
        return "planning/open";
    }

    private boolean opened(OpenRunForm form, List<StaffMember> lead, BindingResult result, Actor actor) {
        try {
            open.open(actor, form.run(lead));
            return true;
        } catch (BrokenRule broken) {
            result.rejectValue(
                    broken.code().startsWith("run-code") ? "code" : "startsOn",
                    "rule." + broken.code(),
                    broken.arguments().toArray(),
                    null);
            return false;
        }
    }

    private List<StaffMember> lead(OpenRunForm form, BindingResult result) {
        if (form.lead() == null || form.lead().isBlank() || result.hasFieldErrors("lead")) {
            return List.of();
        }
        var account = accounts.byAddress(new EmailAddress(form.lead()));
        if (account.isEmpty()) {
            result.rejectValue("lead", "planning.lead.unknown");
        }
        return account.stream()
                .map(known -> new StaffMember(known.id(), StaffRole.LEAD))
                .toList();
    }
}
