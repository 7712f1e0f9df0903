package org.corymb.lms.web.planning;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.NewRun;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is entered to open a run; what is left out comes from the version. */
record OpenRunForm(
        @NotBlank String version,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}")
        String code,

        @NotBlank String organisation,
        @NotBlank String runZone,
        @NotNull LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @Nullable @Min(1) @Max(10000) Integer capacity,
        @Nullable @Min(1) Integer minimum,
        @Nullable EnrolmentMode mode,
        @Nullable String joinUrl,
        @Nullable @Email String lead,
        @Nullable Boolean draft) {

    OpenRunForm {
        mode = mode == null ? EnrolmentMode.OPEN : mode;
    }

    /** @param staff who teaches, as far as named */
    NewRun run(List<StaffMember> staff) {
        return new NewRun(
                code,
                OfferingVersionId.of(version),
                OrganisationId.of(organisation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of(runZone),
                startsOn,
                Optional.ofNullable(startsAt),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(capacity),
                Optional.ofNullable(minimum),
                Objects.requireNonNull(mode),
                DecisionMode.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(joinUrl).filter(url -> !url.isBlank()),
                staff,
                Boolean.TRUE.equals(draft) ? RunState.DRAFT : RunState.OPEN);
    }
}
