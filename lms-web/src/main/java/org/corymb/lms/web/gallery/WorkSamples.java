package org.corymb.lms.web.gallery;

import java.util.List;
import org.corymb.lms.web.Toast;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.components.Outcome;
import org.corymb.lms.web.components.Rung;
import org.corymb.lms.web.gallery.GalleryPage.Call;
import org.corymb.lms.web.gallery.GalleryPage.Verdict;
import org.corymb.lms.web.gallery.GalleryPage.Work;

/** Verdicts, a roll call, a rubric, and three organisations by their hues. */
final class WorkSamples {

    private WorkSamples() {}

    static Work work() {
        return new Work(
                verdicts(),
                List.of(
                        new Call("A", "Amara Okafor", "in the call since 12:00", true, false),
                        new Call("G", "Chris Lee", "Kupol Science Centre", false, false),
                        new Call("R", "Femi Bello", "34 of 90 minutes, does not count yet", false, true)),
                List.of(
                        new Rung(1, "Not yet", "Barriers are not named."),
                        new Rung(2, "Nearly", "Barriers are named, not whom they stop."),
                        new Rung(3, "Meets", "Says whom each barrier stops, and one remedy."),
                        new Rung(4, "Beyond", "Remedies were tried with members.")),
                Toast.of("gallery.toast.said", 24),
                List.of(
                        new Choice("320", "Umbel Centre, hue 320"),
                        new Choice("255", "Adria Hub, hue 255"),
                        new Choice("175", "Nordlys Hub, hue 175")));
    }

    private static List<Verdict> verdicts() {
        return List.of(
                new Verdict(Outcome.GOOD, "", "Valid", "Umbel Centre signed it and stands by it."),
                new Verdict(
                        Outcome.WARN,
                        "",
                        "Valid, but we cannot confirm who it belongs to",
                        "It names its owner only by a scrambled e-mail address."),
                new Verdict(Outcome.WARN, "clock", "Expired on 30 June 2026", "It was valid for three years."),
                new Verdict(
                        Outcome.BAD,
                        "",
                        "Revoked on 2 December 2026",
                        "Reason: issued before the poster was presented."),
                new Verdict(
                        Outcome.BAD, "warn", "Altered after it was signed", "The content does not fit the signature."),
                new Verdict(Outcome.PLAIN, "", "Cannot be checked", "There is no badge inside this file."));
    }
}
