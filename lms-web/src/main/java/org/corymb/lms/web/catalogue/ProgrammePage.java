package org.corymb.lms.web.catalogue;

import java.util.List;
import org.corymb.lms.catalogue.Programme;
import org.corymb.lms.catalogue.ProgrammeIntake;
import org.corymb.lms.catalogue.ProgrammeVersion;
import org.corymb.lms.web.SaidTime;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;

/** A certification in words. */
record ProgrammePage(
        String code,
        String title,
        @Nullable String lang,
        String summary,
        String clock,
        @Nullable String badge,
        @Nullable String priorLearning,
        List<Version> versions,
        List<Intake> intakes,
        List<Link> crumbs) {

    /** The requirements from some point on. */
    record Version(String label, String entry, @Nullable String payment, List<String> requirements) {}

    /** A group that begins together. */
    record Intake(
            String code,
            @Nullable SaidTime announced,
            @Nullable SaidTime orientation) {}

    static ProgrammePage of(Programme programme, Words words, Times times) {
        return new ProgrammePage(
                programme.code(),
                programme.title(),
                words.foreign(programme.language()),
                programme.summary(),
                words.say("programme.months", programme.months()),
                programme
                        .achievement()
                        .map(id -> "/art/achievements/" + id + ".svg")
                        .orElse(null),
                programme.priorLearning().orElse(null),
                programme.versions().reversed().stream()
                        .map(version -> version(version, words))
                        .toList(),
                programme.intakes().reversed().stream()
                        .map(intake -> intake(intake, times))
                        .toList(),
                List.of(new Link("courses", "/", words.say("place.courses"))));
    }

    private static Version version(ProgrammeVersion version, Words words) {
        return new Version(
                version.label(),
                words.say("programme.entry." + version.entry().name()),
                version.payment().orElse(null),
                version.requirements());
    }

    private static Intake intake(ProgrammeIntake intake, Times times) {
        return new Intake(
                intake.code(),
                intake.announcedOn().map(times::date).orElse(null),
                intake.orientationOn().map(times::date).orElse(null));
    }
}
