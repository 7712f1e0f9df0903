package org.corymb.lms.web.gallery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.HourStrip;
import org.corymb.lms.web.components.Level;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.components.PlanLine;
import org.corymb.lms.web.components.PlanRow;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.components.RunRow;
import org.corymb.lms.web.gallery.GalleryPage.Cell;
import org.corymb.lms.web.gallery.GalleryPage.HeatRow;
import org.corymb.lms.web.gallery.GalleryPage.Learner;
import org.corymb.lms.web.gallery.GalleryPage.Records;

/** Runs, people and what is known of them. */
final class RecordSamples {
    private static final PlanLine LINE = new PlanLine(YearMonth.of(2027, 2), 6);

    private RecordSamples() {}

    static Records records() {
        return new Records(
                List.of(new Fact("sessions of 16", "15"), new Fact("hours", "36")),
                List.of(
                        new Fact("Issued by", "Umbel Centre"),
                        new Fact("Cohort", "CEF26F, 15 September to 5 November 2026")),
                List.of(
                        new Level("Members", 4, 4, "4, beyond"),
                        new Level("Movement", 3, 4, "3, meets"),
                        new Level("Barriers", 2, 4, "2, nearly")),
                List.of(inside(), outside(), announced()),
                requirements(),
                List.of("Learner", "State", "Attended", "Work"),
                List.of(
                        new Learner("Amara Okafor", "On track", "good", "7 of 7", "A1, A2"),
                        new Learner("Jun Watanabe", "No miss left", "warn", "5 of 7, one made up", "A1"),
                        new Learner("Tomas Berg", "Withdrew", "", "2 of 7", "none")),
                List.of("L1", "C1", "L2", "C2", "L3", "C3"),
                List.of(heat("Amara Okafor", "yyyyyy"), heat("Jun Watanabe", "nymyyn"), heat("Femi Bello", "yyyyp ")),
                LINE.names(Locale.ENGLISH),
                plan(),
                LINE.at(LocalDate.of(2027, 3, 15)));
    }

    private static RunRow inside() {
        var day = new HourStrip(
                "Your day: session from 18:00 to 19:30, inside your hours",
                HourStrip.Bar.between(LocalTime.of(17, 0), LocalTime.of(21, 0)),
                HourStrip.Bar.of(LocalTime.of(18, 0), 90),
                true,
                null);
        return run("code", "CODE27S", "Content by Design", "All 12 fit. No clock change.", day, "Open", "good");
    }

    private static RunRow outside() {
        var day = new HourStrip(
                "Your day: session from 12:00 to 13:30, outside your hours; in two weeks from 13:00",
                HourStrip.Bar.between(LocalTime.of(17, 0), LocalTime.of(21, 0)),
                HourStrip.Bar.of(LocalTime.NOON, 90),
                false,
                HourStrip.Bar.of(LocalTime.of(13, 0), 90));
        return run("noc", "NOC27S", "Online Spaces that Last", "Begins before 17:00.", day, "Nearly full", "warn");
    }

    private static RunRow announced() {
        var about = "Un corso per chi cura comunità, in italiano.";
        return new RunRow(
                "CEF27S-IT",
                "Fondamenti del coinvolgimento",
                "it",
                about,
                null,
                "8 weeks, in Italian",
                "2027-04-12",
                "Mon 12 April",
                "The hours are not set yet",
                null,
                "",
                "By application",
                "info",
                "16 of 25 seats left");
    }

    private static RunRow run(
            String preset, String code, String title, String note, HourStrip strip, String pill, String look) {
        return new RunRow(
                code,
                title,
                null,
                "Treat newsletters, docs and talks as one system: who needs what, when, and how members can help.",
                "/gallery/badges/" + preset + ".svg",
                "6 weeks, Tue and Thu. Needs CEF",
                "2027-04-20T12:00-04:00",
                "Tue 20 April",
                "18:00 to 19:30 Rome, 12:00 New York",
                strip,
                note,
                pill,
                look,
                "11 of 25 seats left");
    }

    private static List<Requirement> requirements() {
        return List.of(
                new Requirement(Requirement.State.MET, "The orientation checklist.", "Done on 9 October 2026.", null),
                new Requirement(
                        Requirement.State.PART,
                        "Three Skills Shares: attend two for 60 minutes, present at one other.",
                        "You attended one (74 minutes). Attend one more, present at one.",
                        new Link("talk", "/gallery", "Offer a talk")),
                new Requirement(
                        Requirement.State.OPEN,
                        "Playbooks that People Use.",
                        "Not begun. The next run is in May.",
                        null));
    }

    private static HeatRow heat(String name, String marks) {
        return new HeatRow(name, marks.chars().mapToObj(RecordSamples::cell).toList());
    }

    private static Cell cell(int mark) {
        return switch (mark) {
            case 'y' -> new Cell("yes", "✓", "attended");
            case 'n' -> new Cell("no", "–", "missed");
            case 'm' -> new Cell("made", "M", "made up");
            case 'p' -> new Cell("part", "34", "34 minutes");
            default -> new Cell("", "", "to come");
        };
    }

    private static List<PlanRow> plan() {
        return List.of(
                row("CEF27W", "Community Engagement Foundations", "Under way", "", "02-23", "04-15", 25),
                row("CODE27S", "Content by Design", "Open", "good", "04-20", "05-27", 14),
                row("PBK27S", "Playbooks that People Use", "Not yet sure", "warn", "05-05", "06-11", 5));
    }

    private static PlanRow row(
            String code, String title, String pill, String look, String from, String until, int taken) {
        var first = LocalDate.parse("2027-" + from);
        var last = LocalDate.parse("2027-" + until);
        return new PlanRow(
                code,
                title,
                null,
                "/gallery",
                pill,
                look,
                first + " to " + last,
                taken + " of 25 seats taken",
                taken,
                25,
                8,
                LINE.bar(first, last, taken, 25));
    }
}
