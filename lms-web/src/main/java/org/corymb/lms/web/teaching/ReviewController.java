package org.corymb.lms.web.teaching;

import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.completion.CloseReview;
import org.corymb.lms.completion.ReviewId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes the review of a decision. */
@Controller
class ReviewController {
    private final RunDoor door;
    private final CloseReview close;

    ReviewController(RunDoor door, CloseReview close) {
        this.door = door;
        this.close = close;
    }

    @PostMapping("/teaching/runs/{code}/reviews/{review}")
    String close(
            @PathVariable String code,
            @PathVariable ReviewId review,
            @RequestParam String note,
            Actor actor,
            RedirectAttributes flash) {
        door.enter(actor, code, RunRights::decides);
        close.close(actor, review, note);
        flash.addFlashAttribute("toast", Toast.of("completion.review.toast"));
        return "redirect:/teaching/runs/{code}/completion";
    }
}
