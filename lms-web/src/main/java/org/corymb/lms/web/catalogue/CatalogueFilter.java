package org.corymb.lms.web.catalogue;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;

/** What can be chosen above the list, and what is chosen. */
record CatalogueFilter(
        List<Option> from,
        List<Option> until,
        List<Option> days,
        List<Option> kinds,
        List<Option> languages,
        List<Option> organisations,
        String words) {

    /** One choice. */
    record Option(String value, String text, boolean chosen) {}

    static CatalogueFilter of(
            CatalogueForm form, List<String> languages, List<Organisation> organisations, Words words) {
        var days = form.d() == null ? List.<String>of() : form.d();
        return new CatalogueFilter(
                times(form.from(), words),
                times(form.until(), words),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Option(
                                "" + day.getValue(),
                                day.getDisplayName(TextStyle.SHORT, words.locale()),
                                days.contains("" + day.getValue())))
                        .toList(),
                either(
                        words.say("catalogue.kind.any"),
                        Arrays.stream(OfferingKind.values()).map(Enum::name).toList(),
                        kind -> words.say("catalogue.kinds." + kind),
                        form.kind()),
                either(
                        words.say("catalogue.language.any"),
                        languages.stream()
                                .map(tag -> tag.split("-")[0])
                                .distinct()
                                .toList(),
                        tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag)),
                        form.lang()),
                either(
                        words.say("catalogue.organisation.any"),
                        organisations.stream().map(Organisation::slug).toList(),
                        slug -> organisations.stream()
                                .filter(one -> one.slug().equals(slug))
                                .findFirst()
                                .map(Organisation::shortName)
                                .orElse(slug),
                        form.org()),
                form.words());
    }

    private static List<Option> times(@Nullable String chosen, Words words) {
        var hours = IntStream.range(0, 24).mapToObj(hour -> String.format(Locale.ROOT, "%02d:00", hour));
        var all = Stream.concat(
                        hours,
                        Stream.ofNullable(chosen).filter(time -> time.matches("\\d\\d:[0-5][1-9]|\\d\\d:[1-5]0")))
                .sorted()
                .toList();
        return either(words.say("catalogue.time.any"), all, time -> time, chosen);
    }

    private static List<Option> either(
            String any, List<String> values, Function<String, String> text, @Nullable String chosen) {
        var options = values.stream().map(value -> new Option(value, text.apply(value), value.equals(chosen)));
        return Stream.concat(Stream.of(new Option("", any, false)), options).toList();
    }
}
