package org.corymb.lms.web.catalogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.identity.FreeHours;
import org.jspecify.annotations.Nullable;

/** What a visitor asks the catalogue for; anything it cannot read it takes as not asked. */
record CatalogueForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> d,
        @Nullable String kind,
        @Nullable String lang,
        @Nullable String org,
        @Nullable String q,
        @Nullable String cursor) {

    private static final List<String> WORKDAYS = List.of("1", "2", "3", "4", "5");

    /** Whether nothing at all was asked about hours, so that those of the account may stand in. */
    boolean silentAboutHours() {
        return from == null && until == null;
    }

    /** The same wish with these hours filled in. */
    CatalogueForm with(FreeHours hours) {
        var days =
                hours.days().stream().sorted().map(day -> "" + day.getValue()).toList();
        return new CatalogueForm(hours.from().toString(), hours.until().toString(), days, kind, lang, org, q, cursor);
    }

    /** The same wish with the working days chosen where no day is. */
    CatalogueForm withDays() {
        return d == null || d.isEmpty() ? new CatalogueForm(from, until, WORKDAYS, kind, lang, org, q, cursor) : this;
    }

    Optional<FreeHours> hours() {
        return time(from)
                .flatMap(start ->
                        time(until).filter(end -> !end.equals(start)).map(end -> new FreeHours(start, end, days())));
    }

    private Set<DayOfWeek> days() {
        return Optional.ofNullable(d).orElse(List.of()).stream()
                .filter(day -> day.matches("[1-7]"))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
    }

    Optional<OfferingKind> offeringKind() {
        return Arrays.stream(OfferingKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Optional<String> language() {
        return Optional.ofNullable(lang).filter(tag -> tag.matches("[a-z]{2,3}"));
    }

    String words() {
        return q == null ? "" : q.strip().substring(0, Math.min(100, q.strip().length()));
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(time -> time.matches("([01]\\d|2[0-3]):[0-5]\\d"))
                .map(LocalTime::parse);
    }
}
