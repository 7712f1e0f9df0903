package org.corymb.lms.web.catalogue;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.ClockChange;
import org.corymb.lms.cohort.ClockChanges;
import org.corymb.lms.cohort.ClockChanges.Slot;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.enrolment.HoursFit;
import org.corymb.lms.enrolment.RunPattern;
import org.corymb.lms.enrolment.RunPattern.TimeSlot;
import org.corymb.lms.identity.FreeHours;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.catalogue.Sorted.Checked;
import org.corymb.lms.web.components.HourStrip;
import org.corymb.lms.web.components.HourStrip.Bar;
import org.corymb.lms.web.schedule.ClockWords;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;

/** Says when the sessions of one run are, in the visitor's day. */
final class PatternWords {
    private final Words words;
    private final ZoneId viewer;
    private final Optional<FreeHours> hours;
    private final Checked checked;
    private final RunPattern pattern;
    private final Optional<ClockChange> change;

    PatternWords(Words words, ZoneId viewer, Optional<FreeHours> hours, Checked checked) {
        this.words = words;
        this.viewer = viewer;
        this.hours = hours;
        this.checked = checked;
        this.pattern = checked.pattern();
        this.change = changes().stream().filter(one -> !one.back()).findFirst();
    }

    private List<ClockChange> changes() {
        return ClockChanges.in(
                pattern.slots().stream()
                        .map(slot -> new Slot(slot.week(), slot.start().atZone(pattern.zone())))
                        .toList(),
                viewer);
    }

    /** The first day in the visitor's zone. */
    LocalDate day(Run run) {
        return first().map(slot -> slot.start().atZone(viewer).toLocalDate()).orElse(run.startsOn());
    }

    String iso(Run run) {
        return first().map(slot -> ISO_OFFSET_DATE_TIME.format(slot.start().atZone(pattern.zone())))
                .orElse(run.startsOn().toString());
    }

    /** "18:00 to 19:30 Rome, 12:00 New York". */
    String clocks() {
        return first().map(slot -> {
                    var mine = slot.start().atZone(viewer);
                    var theirs = slot.start().atZone(pattern.zone());
                    var here = words.say(
                            "catalogue.clock",
                            words.clock(mine),
                            words.clock(mine.plusMinutes(slot.minutes())),
                            ViewerZone.cityOf(viewer));
                    return mine.toLocalDateTime().equals(theirs.toLocalDateTime())
                            ? here
                            : words.say(
                                    "catalogue.clocks", here, words.clock(theirs), ViewerZone.cityOf(pattern.zone()));
                })
                .orElseGet(() -> words.say("catalogue.clock.later"));
    }

    /** The days on which most sessions are; a single social hour is no pattern. */
    Optional<String> weekdays() {
        var days = pattern.slots().stream()
                .collect(groupingBy(slot -> slot.start().atZone(viewer).getDayOfWeek(), counting()));
        var usual = days.entrySet().stream()
                .filter(day -> day.getValue() * 4 >= pattern.slots().size())
                .map(Map.Entry::getKey)
                .toList();
        return usual.isEmpty() ? Optional.empty() : Optional.of(Weekdays.inWords(usual, words));
    }

    /** In halves of an hour: sessions and homework. */
    Optional<Double> hoursAWeek(int weeks, int homeworkMinutes) {
        var minutes = pattern.slots().stream().mapToInt(TimeSlot::minutes).sum();
        return weeks == 0 || minutes == 0
                ? Optional.empty()
                : Optional.of(Math.round((minutes / (double) weeks + homeworkMinutes) / 30) / 2.0);
    }

    Optional<Integer> length() {
        return pattern.slots().size() == 1 ? first().map(TimeSlot::minutes) : Optional.empty();
    }

    @Nullable
    HourStrip strip() {
        return first().map(this::strip).orElse(null);
    }

    private HourStrip strip(TimeSlot slot) {
        var start = slot.start().atZone(viewer).toLocalTime();
        var end = start.plusMinutes(slot.minutes());
        var when = words.say("catalogue.strip", words.clock(start), words.clock(end));
        var other =
                change.map(one -> words.say("catalogue.strip.other", one.weeks().size(), words.clock(one.startsAt())));
        var fits = words.say(checked.fits() ? "catalogue.strip.inside" : "catalogue.strip.outside");
        return new HourStrip(
                when + other.orElse("") + (hours.isPresent() ? fits : ""),
                hours.map(free -> Bar.between(free.from(), free.until())).orElse(null),
                Bar.of(start, slot.minutes()),
                checked.fits(),
                change.map(one -> Bar.of(one.startsAt(), slot.minutes())).orElse(null));
    }

    /** "All 16 fit. Weeks 4 and 5 start at 17:00." */
    String note() {
        var clock = change.map(one -> new ClockWords(words, viewer).brief(one));
        if (pattern.slots().isEmpty()) {
            return "";
        }
        return checked.fit()
                .map(fit -> fit.fits() ? fitting(clock) : outside(fit))
                .or(() -> clock)
                .orElseGet(() -> pattern.slots().size() == 1 ? "" : words.say("catalogue.no-change"));
    }

    private String fitting(Optional<String> clock) {
        var number = pattern.slots().size();
        var all = words.say("catalogue.all-fit", number);
        return number == 1 ? all : all + " " + clock.orElseGet(() -> words.say("catalogue.no-change"));
    }

    private String outside(HoursFit fit) {
        var free = hours.orElseThrow();
        var every = fit.weeksOutside().size()
                == pattern.slots().stream().map(TimeSlot::week).distinct().count();
        var why = fit.after()
                ? words.say("catalogue.outside.after", words.clock(free.until()))
                : fit.before()
                        ? words.say("catalogue.outside.before", words.clock(free.from()))
                        : words.say("catalogue.outside.days");
        return every
                ? words.say("catalogue.outside.every", why)
                : words.say(
                        "catalogue.outside.weeks", why, fit.weeksOutside().size(), words.numbers(fit.weeksOutside()));
    }

    private Optional<TimeSlot> first() {
        return pattern.slots().stream().findFirst();
    }
}
