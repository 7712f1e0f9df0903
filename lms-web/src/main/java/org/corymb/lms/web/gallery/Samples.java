package org.corymb.lms.web.gallery;

import java.util.List;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.gallery.GalleryPage.Controls;
import org.corymb.lms.web.gallery.GalleryPage.States;

/** An invented centre: its controls, states and badges. */
final class Samples {

    static final List<GalleryBadge> BADGES = List.of(
            new GalleryBadge("cef", "Community Engagement Foundations", "5 Nov 2026"),
            new GalleryBadge("code", "Content by Design", "not yet"),
            new GalleryBadge("pbk", "Playbooks that People Use", "not yet"),
            new GalleryBadge("noc", "Online Spaces that Last", "not yet"),
            new GalleryBadge("mw-val", "Writing values together", "3 Mar 2027"),
            new GalleryBadge("mw-fbk", "Feedback that lands", "waitlist"),
            new GalleryBadge("mw-fac", "Facilitating hybrid rooms", "open"),
            new GalleryBadge("ccf", "Certified Community Facilitator", "by Oct 2028"));

    /** The fragments of components/icons. */
    private static final List<String> ICONS = List.of(
            "mark", "check", "x", "minus", "clock", "cal", "arrow", "up", "down", "share", "warn", "info", "home",
            "people", "record", "list", "pen", "plan", "globe", "link", "file", "shield", "dots", "search", "print",
            "shift", "video", "chat", "map", "plus", "key");

    private Samples() {}

    static Controls controls() {
        return new Controls(
                "CEF27W",
                "K",
                List.of("18:00 to 19:30", "12:00 to 13:30"),
                List.of(
                        new Choice("Europe/Rome", "Rome"),
                        new Choice("America/New_York", "New York"),
                        new Choice("Asia/Tokyo", "Tokyo")),
                List.of(
                        new Choice("lessons", "Lessons, Tuesday 18:00"),
                        new Choice("co-labs", "Co-Labs, Thursday 18:00")),
                List.of(new Choice("once", "At once"), new Choice("parts", "By component")),
                List.of(new Choice("TUESDAY", "Tue"), new Choice("WEDNESDAY", "Wed"), new Choice("THURSDAY", "Thu")));
    }

    static States states() {
        return new States(
                List.of(
                        new Link("courses", "/", "Courses"),
                        new Link("cef", "/gallery", "Community Engagement Foundations")),
                List.of(
                        new Link("roster", "/gallery", "Roster"),
                        new Link("attendance", "/gallery", "Attendance"),
                        new Link("work", "/gallery", "Work"),
                        new Link("completion", "/gallery", "Completion")),
                List.of("Dates", "People", "Rehearse", "Publish"),
                List.of(
                        new Choice("", "Not started"),
                        new Choice("good", "Open"),
                        new Choice("warn", "Nearly full"),
                        new Choice("bad", "Revoked"),
                        new Choice("info", "Waitlist open")),
                "Maya Lindqvist",
                "Jun Watanabe",
                BADGES,
                ICONS);
    }
}
