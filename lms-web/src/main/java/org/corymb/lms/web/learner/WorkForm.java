package org.corymb.lms.web.learner;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.corymb.lms.assignment.Work;
import org.corymb.lms.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a learner writes. */
record WorkForm(
        @Size(max = Work.MAX_TEXT) @Nullable String text,
        @Size(max = Work.MAX_LINK) @Nullable String link) {

    Work work() {
        return new Work(Optional.ofNullable(text).orElse(""), Optional.ofNullable(link));
    }

    /** What is a link is known to the work itself. */
    void checkLink(BindingResult result) {
        if (result.hasErrors()) {
            return;
        }
        try {
            work();
        } catch (BrokenRule broken) {
            result.rejectValue("link", "rule." + broken.code());
        }
    }
}
