package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.CatalogueWish;
import org.corymb.lms.enrolment.UpcomingRun;
import org.corymb.lms.enrolment.UpcomingRuns;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.FreeHours;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the catalogue together: all patterns are held against the hours, only what is shown is read whole. */
@Component
class CataloguePages {
    private static final int SIZE = 24;

    private final UpcomingRuns upcoming;
    private final Organisations organisations;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    CataloguePages(
            UpcomingRuns upcoming,
            Organisations organisations,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.upcoming = upcoming;
        this.organisations = organisations;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** The wish, with the hours of the account where the visitor says nothing about hours. */
    CatalogueForm completed(CatalogueForm form, Actor actor) {
        var hours = form.silentAboutHours()
                ? actor.account().flatMap(accounts::find).flatMap(Account::freeHours)
                : Optional.<FreeHours>empty();
        return hours.map(form::with).orElse(form).withDays();
    }

    CataloguePage page(CatalogueForm form, ZoneId viewer, Locale locale) {
        var words = new Words(messages, locale);
        var everyone = organisations.all();
        var hours = form.hours();
        var sorted = sorted(form, wish(form, everyone), hours, viewer);
        var details = upcoming.details(sorted.shown());
        var cards = new RunCards(words, viewer, hours, clock);
        return new CataloguePage(
                CatalogueFilter.of(form, upcoming.languages(), everyone, words),
                hours.map(free -> words(free, viewer, words)).orElse(null),
                count(sorted, hours.isPresent(), words),
                cards.of(sorted.fits(), details),
                cards.of(sorted.outside(), details),
                art(sorted, details),
                sorted.next().map(cursor -> next(form, cursor)).orElse(null));
    }

    /** Sessions are read of all runs only where hours are to be met, else of those shown. */
    private Sorted sorted(CatalogueForm form, CatalogueWish wish, Optional<FreeHours> hours, ZoneId viewer) {
        if (hours.isPresent()) {
            return Sorted.of(upcoming.patterns(wish), hours, viewer, form.cursor(), SIZE);
        }
        var order = Sorted.of(upcoming.order(wish), hours, viewer, form.cursor(), SIZE);
        return order.with(upcoming.patterns(order.shown()));
    }

    private CatalogueWish wish(CatalogueForm form, List<Organisation> everyone) {
        var organisation = everyone.stream()
                .filter(one -> one.slug().equals(form.org()))
                .map(Organisation::id)
                .findFirst();
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return new CatalogueWish(form.words(), form.offeringKind(), form.language(), organisation, today);
    }

    private static String count(Sorted sorted, boolean filtered, Words words) {
        return filtered
                ? words.say("catalogue.count.fits", sorted.fitting(), sorted.all())
                : words.say("catalogue.count.all", sorted.all());
    }

    private static String words(FreeHours hours, ZoneId viewer, Words words) {
        return words.say(
                "catalogue.hours",
                words.clock(hours.from()),
                words.clock(hours.until()),
                ViewerZone.cityOf(viewer),
                Weekdays.inWords(hours.days(), words));
    }

    private static List<String> art(Sorted sorted, Map<RunId, UpcomingRun> details) {
        var pictures = sorted.shown().stream()
                .flatMap(run -> Optional.ofNullable(details.get(run)).stream())
                .flatMap(run -> run.achievement().stream())
                .distinct()
                .limit(5)
                .map(id -> "/art/achievements/" + id + ".svg")
                .toList();
        return pictures.size() == 5 ? pictures : List.of();
    }

    private static String next(CatalogueForm form, String cursor) {
        var address = UriComponentsBuilder.fromPath("/")
                .queryParamIfPresent("from", Optional.ofNullable(form.from()))
                .queryParamIfPresent("until", Optional.ofNullable(form.until()))
                .queryParam("d", Optional.ofNullable(form.d()).orElse(List.of()))
                .queryParamIfPresent("kind", Optional.ofNullable(form.kind()))
                .queryParamIfPresent("lang", form.language())
                .queryParamIfPresent("org", Optional.ofNullable(form.org()))
                .queryParam("q", form.words())
                .queryParam("cursor", cursor);
        return address.encode().build().toUriString();
    }
}
