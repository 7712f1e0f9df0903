package org.corymb.lms.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.UnknownThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a centre's catalogue, runs and people in from a file: all of it or nothing. */
@Service
public class ImportCentre {

    private final TransactionTemplate transaction;
    private final BringOrganisations organisations;
    private final BringPeople people;
    private final BringCatalogue catalogue;
    private final BringOfferings offerings;
    private final BringRuns runs;

    ImportCentre(
            PlatformTransactionManager transactions,
            BringOrganisations organisations,
            BringPeople people,
            BringCatalogue catalogue,
            BringOfferings offerings,
            BringRuns runs) {
        this.transaction = new TransactionTemplate(transactions);
        this.organisations = organisations;
        this.people = people;
        this.catalogue = catalogue;
        this.offerings = offerings;
        this.runs = runs;
    }

    /**
     * Brings a file in. The same file twice changes nothing.
     *
     * @param file its name, for messages
     * @param checkOnly finds out what would happen and leaves everything as it is
     * @throws ImportRefused with all that is wrong; nothing was changed
     */
    public ImportReport bring(Actor actor, String file, String text, boolean checkOnly) {
        if (!actor.administers()) {
            throw new NotAllowed("import");
        }
        var centre = CentreFile.read(file, text);
        return transaction.execute(status -> {
            var report = new Attempt(actor).all(centre);
            if (checkOnly) {
                status.setRollbackOnly();
            }
            return report;
        });
    }

    /** One file on its way in. */
    private final class Attempt {
        private final Actor actor;
        private final Problems problems = new Problems();
        private final List<ImportReport.Line> lines = new ArrayList<>();

        private Attempt(Actor actor) {
            this.actor = actor;
        }

        ImportReport all(CentreFile file) {
            each("organisation", file.organisations(), OrganisationEntry::slug, e -> organisations.bring(actor, e));
            each("person", file.people(), e -> e.account().displayName(), e -> people.bring(actor, e));
            each("achievement", file.achievements(), AchievementEntry::code, e -> catalogue.bring(actor, e));
            each("offering", file.offerings(), e -> e.offering().code(), e -> offerings.bring(actor, e.offering()));
            file.offerings().forEach(offering -> versions(offering.entry()));
            each("programme", file.programmes(), ProgrammeEntry::code, e -> catalogue.bring(actor, e));
            each("run", file.runs(), RunEntry::code, e -> runs.bring(actor, e));
            problems.refuseIfAny();
            return new ImportReport(lines);
        }

        private void versions(OfferingEntry.WithVersions offering) {
            each(
                    "version",
                    offering.versions(),
                    version ->
                            offering.offering().code() + " " + version.facts().label(),
                    version -> offerings.bring(actor, offering.offering(), version));
        }

        private <T> void each(
                String kind, List<Placed<T>> entries, Function<T, String> name, Function<T, Effect> bringing) {
            entries.forEach(placed ->
                    one(placed.place(), kind, name.apply(placed.entry()), () -> bringing.apply(placed.entry())));
        }

        private void one(Place place, String kind, String name, Supplier<Effect> bringing) {
            try {
                lines.add(new ImportReport.Line(bringing.get(), kind, name));
            } catch (BrokenRule | UnknownName | UnknownThing | NotAllowed | IllegalArgumentException refusal) {
                problems.add(place, Refused.words(refusal));
            }
        }
    }
}
