package org.corymb.lms.web.teaching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One mark with its details.
 *
 * @param minutes empty for the whole session
 */
record MarkForm(
        @NotNull AccountId learner,
        @NotNull AttendanceStatus status,
        @Min(0) @Max(1440) @Nullable Integer minutes,
        @Nullable SessionRole role,
        @Size(max = 500) @Nullable String reason) {

    Mark mark() {
        return new Mark(
                status, Optional.ofNullable(minutes), Optional.ofNullable(role).orElse(SessionRole.ATTENDED));
    }

    Optional<String> why() {
        return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
    }
}
