package org.corymb.lms.web.planning;

import jakarta.validation.Valid;
import java.util.List;
import org.corymb.lms.catalogue.OfferedVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.OpenRun;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.web.api.Part;
import org.corymb.lms.web.planning.PlanningApi.PlannedJson;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a cohort from a version of an offering. */
@RestController
@RequestMapping(path = "/api/v1/planning", produces = "application/json")
class OpenRunApi {
    private final Planned planned;
    private final OfferingVersions versions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final OpenRun open;
    private final Runs runs;
    private final Enrolments enrolments;

    OpenRunApi(
            Planned planned,
            OfferingVersions versions,
            Organisations organisations,
            Accounts accounts,
            OpenRun open,
            Runs runs,
            Enrolments enrolments) {
        this.planned = planned;
        this.versions = versions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.open = open;
        this.runs = runs;
        this.enrolments = enrolments;
    }

    /** What cohorts can be opened from. */
    @GetMapping("/versions")
    Part<VersionJson> versions(@ParameterObject Part.Wish part, Actor actor) {
        planned.by(actor);
        return Part.of(versions.offered(), part, version -> version.id().toString())
                .map(version -> new VersionJson(version.offering(), version.label(), version.title()));
    }

    /** Only who plans somewhere hears which names and addresses are unknown here. */
    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.CREATED)
    PlannedJson openRun(@Valid @RequestBody NewRunJson wanted, Actor actor) {
        planned.by(actor);
        var form = wanted.form(version(wanted).id(), organisation(wanted));
        var run = runs.get(open.open(actor, form.run(lead(wanted.lead()))));
        return PlannedJson.of(run, enrolments.seats(run.id()));
    }

    /** The version of that name, or the newest. */
    private OfferedVersion version(NewRunJson wanted) {
        return versions.offered().stream()
                .filter(one -> one.offering().equalsIgnoreCase(wanted.offering()))
                .filter(one -> wanted.version() == null || one.label().equals(wanted.version()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("run-version-unknown", wanted.offering()));
    }

    private OrganisationId organisation(NewRunJson wanted) {
        return organisations
                .bySlug(wanted.organisation())
                .orElseThrow(() -> new BrokenRule("run-organisation-unknown", wanted.organisation()))
                .id();
    }

    private List<StaffMember> lead(@Nullable String address) {
        if (address == null) {
            return List.of();
        }
        var known = accounts.byAddress(new EmailAddress(address)).orElseThrow(() -> new BrokenRule("run-lead-unknown"));
        return List.of(new StaffMember(known.id(), StaffRole.LEAD));
    }

    /** @param version its label */
    record VersionJson(String offering, String version, String title) {}
}
