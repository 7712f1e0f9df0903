package org.corymb.lms.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a file says of a centre, in the order in which it can be made. */
record CentreFile(
        List<Placed<OrganisationEntry>> organisations,
        List<Placed<PersonEntry>> people,
        List<Placed<AchievementEntry>> achievements,
        List<Placed<OfferingEntry.WithVersions>> offerings,
        List<Placed<ProgrammeEntry>> programmes,
        List<Placed<RunEntry>> runs) {

    private static final int VERSION = 1;

    /**
     * Reads a file whole.
     *
     * @throws ImportRefused with all that is wrong
     */
    static CentreFile read(String file, String text) {
        var problems = new Problems();
        var fields = Fields.of(file, new YamlText(file, text).document(), "", problems);
        var version = fields.need("corymb").flatMap(value -> value.number(VERSION, VERSION));
        var centre = new CentreFile(
                list(fields, "organisations", OrganisationEntry::read),
                list(fields, "people", PersonEntry::read),
                list(fields, "achievements", AchievementEntry::read),
                list(fields, "offerings", OfferingEntry::read),
                list(fields, "programmes", ProgrammeEntry::read),
                list(fields, "runs", RunEntry::read));
        var complete = fields.complete(() -> version.map(_ -> centre).orElse(centre));
        Names.check(centre, problems);
        problems.refuseIfAny();
        return complete.orElseThrow();
    }

    private static <T> List<T> list(Fields fields, String name, Function<Fields, Optional<T>> reading) {
        return fields.entries(name).stream()
                .flatMap(entry -> reading.apply(entry).stream())
                .toList();
    }
}
