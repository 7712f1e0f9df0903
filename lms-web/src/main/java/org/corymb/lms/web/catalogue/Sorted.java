package org.corymb.lms.web.catalogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.HoursCheck;
import org.corymb.lms.enrolment.HoursFit;
import org.corymb.lms.enrolment.RunPattern;
import org.corymb.lms.identity.FreeHours;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one part of the catalogue, parted by whether they fit.
 *
 * @param fitting how many fit of all that were found, on later parts too
 * @param next the cursor of the next part: where the last run that fits stands in the order of all
 */
record Sorted(List<Checked> fits, List<Checked> outside, int fitting, int all, Optional<String> next) {

    /** A run and what the check of the hours said; without hours there is no check. */
    record Checked(RunPattern pattern, Optional<HoursFit> fit) {
        boolean fits() {
            return fit.map(HoursFit::fits).orElse(true);
        }

        String key() {
            return pattern.startsOn() + "_" + pattern.run();
        }
    }

    static Sorted of(
            List<RunPattern> patterns, Optional<FreeHours> hours, ZoneId viewer, @Nullable String cursor, int size) {
        var check = hours.map(free -> new HoursCheck(free, viewer));
        var all = patterns.stream()
                .map(pattern -> new Checked(pattern, check.map(one -> one.of(pattern.slots()))))
                .toList();
        var rest = all.stream().skip(after(all, cursor)).toList();
        var fits = rest.stream().filter(Checked::fits).limit(size + 1L).toList();
        var more = fits.size() > size;
        var shown = more ? fits.subList(0, size) : fits;
        var end = more ? rest.indexOf(shown.getLast()) : rest.size();
        return new Sorted(
                shown,
                rest.subList(0, end).stream()
                        .filter(run -> !run.fits())
                        .limit(size)
                        .toList(),
                (int) all.stream().filter(Checked::fits).count(),
                all.size(),
                more ? Optional.of(shown.getLast().key()) : Optional.empty());
    }

    List<RunId> shown() {
        return Stream.concat(fits.stream(), outside.stream())
                .map(run -> run.pattern().run())
                .toList();
    }

    /** The same runs with their sessions. */
    Sorted with(Map<RunId, RunPattern> patterns) {
        return new Sorted(known(fits, patterns), known(outside, patterns), fitting, all, next);
    }

    private static List<Checked> known(List<Checked> runs, Map<RunId, RunPattern> patterns) {
        return runs.stream()
                .flatMap(checked -> Optional.ofNullable(
                                patterns.get(checked.pattern().run()))
                        .stream()
                        .map(pattern -> new Checked(pattern, checked.fit())))
                .toList();
    }

    /** How many come before the next part; a cursor whose run is gone is found by its day. */
    private static long after(List<Checked> all, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        var known = IntStream.range(0, all.size())
                .filter(i -> all.get(i).key().equals(cursor))
                .findFirst();
        return known.isPresent()
                ? known.getAsInt() + 1L
                : all.stream()
                        .takeWhile(run -> run.key().compareTo(cursor) <= 0)
                        .count();
    }
}
