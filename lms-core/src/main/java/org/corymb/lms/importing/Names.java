package org.corymb.lms.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.corymb.lms.shared.EmailAddress;

/** Sees that a file does not use one name for two things. */
final class Names {

    private final Problems problems;

    private Names(Problems problems) {
        this.problems = problems;
    }

    static void check(CentreFile file, Problems problems) {
        var names = new Names(problems);
        names.once(file.organisations(), "slug", OrganisationEntry::slug);
        names.once(file.achievements(), "code", entry -> entry.organisation() + " " + entry.code());
        names.once(file.offerings(), "code", entry -> entry.offering().code());
        names.once(file.programmes(), "code", ProgrammeEntry::code);
        names.once(file.runs(), "code", RunEntry::code);
        file.offerings()
                .forEach(offering -> names.once(
                        offering.entry().versions(),
                        "label",
                        version -> version.facts().label()));
        names.addresses(file.people());
    }

    private <T> void once(List<Placed<T>> entries, String field, Function<T, String> name) {
        var first = new HashMap<String, Place>();
        for (var placed : entries) {
            var before = first.putIfAbsent(name.apply(placed.entry()), placed.place());
            if (before != null) {
                problems.add(placed.place(), "has the same " + field + " as the entry in line " + before.line());
            }
        }
    }

    private void addresses(List<Placed<PersonEntry>> people) {
        Map<String, Place> first = new HashMap<>();
        for (var placed : people) {
            for (EmailAddress address : placed.entry().account().confirmed()) {
                var before = first.putIfAbsent(address.key(), placed.place());
                if (before != null) {
                    problems.add(placed.place(), "has an e-mail address of the entry in line " + before.line());
                }
            }
        }
    }
}
