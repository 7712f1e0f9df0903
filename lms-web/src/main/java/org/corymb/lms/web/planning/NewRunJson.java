package org.corymb.lms.web.planning;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A cohort to be opened, as a program says it.
 *
 * @param version the label of the version; the newest if it is left out
 * @param organisation the slug of whoever teaches
 * @param startsAt wall clock in {@code zone} at which sessions begin, where the plan does not say it
 * @param lead e-mail address of the lead instructor
 * @param draft whether only planners see it at first
 */
record NewRunJson(
        @NotBlank String offering,
        @Nullable String version,

        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}")
        String code,

        @NotBlank String organisation,
        @NotNull ZoneId zone,
        @NotNull LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @Nullable @Min(1) @Max(10000) Integer capacity,
        @Nullable @Min(1) Integer minimum,
        @Nullable EnrolmentMode enrolment,
        @Nullable @Size(max = 500) String joinUrl,
        @Nullable @Email String lead,
        @Nullable Boolean draft) {

    OpenRunForm form(OfferingVersionId of, OrganisationId by) {
        return new OpenRunForm(
                of.toString(),
                code,
                by.toString(),
                zone.getId(),
                startsOn,
                startsAt,
                capacity,
                minimum,
                enrolment,
                joinUrl,
                lead,
                draft);
    }
}
