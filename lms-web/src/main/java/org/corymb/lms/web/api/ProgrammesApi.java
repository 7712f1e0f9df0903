package org.corymb.lms.web.api;

import java.util.List;
import org.corymb.lms.catalogue.Programme;
import org.corymb.lms.catalogue.ProgrammeVersion;
import org.corymb.lms.catalogue.Programmes;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certifications and what they ask for. */
@RestController
@RequestMapping(path = "/api/v1/programmes", produces = "application/json")
class ProgrammesApi {
    private final Programmes programmes;

    ProgrammesApi(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping
    Part<ProgrammeJson> list(@ParameterObject Part.Wish part) {
        return Part.of(programmes.all(), part, Programme::code).map(ProgrammeJson::of);
    }

    @GetMapping("/{code}")
    ProgrammeJson one(@PathVariable String code) {
        return ProgrammeJson.of(programmes.get(code));
    }

    /**
     * A certification.
     *
     * @param months how long a candidate may take
     * @param versions the oldest first
     */
    record ProgrammeJson(
            String code,
            String title,
            String summary,
            String language,
            int months,
            @Nullable String priorLearning,
            List<VersionJson> versions,
            List<IntakeJson> intakes) {

        static ProgrammeJson of(Programme programme) {
            return new ProgrammeJson(
                    programme.code(),
                    programme.title(),
                    programme.summary(),
                    programme.language(),
                    programme.months(),
                    programme.priorLearning().orElse(null),
                    programme.versions().stream().map(VersionJson::of).toList(),
                    programme.intakes().stream()
                            .map(intake -> new IntakeJson(
                                    intake.code(),
                                    intake.orientationOn().map(Object::toString).orElse(null)))
                            .toList());
        }
    }

    /** @param requirements a sentence each */
    record VersionJson(
            String version,
            ProgrammeVersion.Entry entry,
            @Nullable String payment,
            List<String> requirements) {
        static VersionJson of(ProgrammeVersion version) {
            return new VersionJson(
                    version.label(), version.entry(), version.payment().orElse(null), version.requirements());
        }
    }

    record IntakeJson(String code, @Nullable String orientationOn) {}
}
