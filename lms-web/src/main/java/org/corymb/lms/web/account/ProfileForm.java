package org.corymb.lms.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.FreeHours;
import org.corymb.lms.identity.Profile;
import org.springframework.validation.BindingResult;

/** What a person says of itself, as it stands in the form. */
record ProfileForm(
        @NotBlank @Size(max = 200) String displayName,
        String zone,
        String locale,
        String from,
        String until,
        List<DayOfWeek> days) {

    ProfileForm {
        displayName = displayName == null ? "" : displayName;
        zone = zone == null ? "" : zone;
        locale = locale == null ? "" : locale;
        from = from == null ? "" : from;
        until = until == null ? "" : until;
        days = days == null ? List.of() : List.copyOf(days);
    }

    static ProfileForm of(Account account) {
        var hours = account.freeHours();
        return new ProfileForm(
                account.displayName(),
                account.zone().getId(),
                account.locale().getLanguage(),
                hours.map(FreeHours::from).map(LocalTime::toString).orElse(""),
                hours.map(FreeHours::until).map(LocalTime::toString).orElse(""),
                hours.map(FreeHours::days).map(List::copyOf).orElse(List.of()));
    }

    /** Empty, and said beside the fields, when something does not fit. */
    Optional<Profile> read(BindingResult result) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            result.rejectValue("zone", "profile.zone-unknown");
        }
        var hours = hours(result);
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(new Profile(displayName, ZoneId.of(zone), Locale.forLanguageTag(locale), hours));
    }

    private Optional<FreeHours> hours(BindingResult result) {
        if (from.isBlank() && until.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FreeHours(
                    LocalTime.parse(from), LocalTime.parse(until), days.stream().collect(Collectors.toSet())));
        } catch (DateTimeException incomplete) {
            result.rejectValue(from.isBlank() ? "from" : "until", "profile.hours");
            return Optional.empty();
        }
    }
}
