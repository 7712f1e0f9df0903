package org.corymb.lms.importing;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.Programmes;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the catalogue and the runs of all organisations as a file that can be imported again; no persons. */
@Service
@Transactional(readOnly = true)
public class ExportCentre {

    private final Organisations organisations;
    private final Achievements achievements;
    private final Offerings offerings;
    private final OfferingVersions versions;
    private final Programmes programmes;
    private final Runs runs;
    private final BringCatalogue badges;

    ExportCentre(
            Organisations organisations,
            Achievements achievements,
            Offerings offerings,
            OfferingVersions versions,
            Programmes programmes,
            Runs runs,
            BringCatalogue badges) {
        this.organisations = organisations;
        this.achievements = achievements;
        this.offerings = offerings;
        this.versions = versions;
        this.programmes = programmes;
        this.runs = runs;
        this.badges = badges;
    }

    /** The file's text. */
    public String export(Actor actor) {
        if (!actor.administers()) {
            throw new NotAllowed("export");
        }
        var all = organisations.all();
        return new Yaml()
                .put("corymb", 1)
                .put(
                        "organisations",
                        Parents.first(all).stream().map(this::organisation).toList())
                .put(
                        "achievements",
                        all.stream()
                                .flatMap(each -> achievements(each).stream())
                                .toList())
                .put("offerings", offerings.all().stream().map(this::offering).toList())
                .put(
                        "programmes",
                        programmes.all().stream().map(this::programme).toList())
                .put("runs", runs.all().reversed().stream().map(this::run).toList())
                .text();
    }

    private Yaml organisation(Organisation each) {
        return OrganisationEntry.of(each, this::slug).write();
    }

    private List<Yaml> achievements(Organisation owner) {
        return achievements.ofOrganisation(owner.id()).stream()
                .map(each -> AchievementEntry.of(each, owner.slug()).write())
                .toList();
    }

    private Yaml offering(Offering each) {
        var entry = OfferingEntry.of(each, slug(each.organisation()), offerings.prerequisitesOf(each.id()));
        return entry.write(
                versions.ofOffering(each.id()).stream().map(this::version).toList());
    }

    private Yaml version(OfferingVersion each) {
        return VersionFormat.write(VersionFacts.of(each), badges.code(each.achievement()));
    }

    private Yaml programme(org.corymb.lms.catalogue.Programme each) {
        return ProgrammeEntry.of(each, slug(each.organisation()), badges.code(each.achievement()))
                .write();
    }

    private Yaml run(Run each) {
        var offering = offerings.get(each.offering());
        var version = versions.get(each.version());
        return RunFormat.write(each, offering, version, Optional.of(slug(each.organisation())));
    }

    private String slug(OrganisationId id) {
        return organisations.get(id).slug();
    }
}
