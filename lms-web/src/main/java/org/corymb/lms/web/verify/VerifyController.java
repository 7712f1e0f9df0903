package org.corymb.lms.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.corymb.lms.web.security.RequestBudget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk at which anybody checks badges, without an account and without anything being kept. */
@Controller
class VerifyController {

    private final Desk desk;
    private final RequestBudget budget;

    VerifyController(Desk desk, RequestBudget budget) {
        this.desk = desk;
        this.budget = budget;
    }

    @GetMapping("/verify")
    String empty(Model model) {
        model.addAttribute("page", VerifyPage.empty());
        return "verify/desk";
    }

    @PostMapping("/verify")
    String check(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        budget.take(Desk.VISITS, request, response);
        var page = desk.check(BroughtFiles.and(files == null ? List.of() : files, text), text);
        page.refusal().ifPresent(refused -> response.setStatus(422));
        model.addAttribute("page", page);
        return "verify/desk";
    }
}
