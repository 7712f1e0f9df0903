package org.corymb.lms.importing;

import java.util.List;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.OpenRun;
import org.corymb.lms.cohort.PutOnStaff;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunStaff;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Opens the runs of a file; a run that is there may get further staff and go on to its next state, nothing else. */
@Component
class BringRuns {

    private static final List<RunState> WAY =
            List.of(RunState.DRAFT, RunState.OPEN, RunState.RUNNING, RunState.FINISHED);

    private final Runs runs;
    private final RunStaff staff;
    private final OpenRun open;
    private final ChangeRunState change;
    private final PutOnStaff put;
    private final OfferingVersions versions;
    private final BringOfferings offerings;
    private final BringOrganisations organisations;
    private final BringPeople people;

    BringRuns(
            Runs runs,
            RunStaff staff,
            OpenRun open,
            ChangeRunState change,
            PutOnStaff put,
            OfferingVersions versions,
            BringOfferings offerings,
            BringOrganisations organisations,
            BringPeople people) {
        this.runs = runs;
        this.staff = staff;
        this.open = open;
        this.change = change;
        this.put = put;
        this.versions = versions;
        this.offerings = offerings;
        this.organisations = organisations;
        this.people = people;
    }

    Effect bring(Actor actor, RunEntry entry) {
        var members = entry.staff().stream()
                .map(member -> new StaffMember(people.id(member.person()), member.role()))
                .toList();
        var version = version(entry);
        var known = runs.byCode(entry.code());
        if (known.isEmpty()) {
            var id = open.open(actor, entry.facts(version, owner(entry), members));
            advance(actor, id, RunState.OPEN, entry.state());
            return Effect.CREATED;
        }
        var difference = RunDifference.between(known.get(), entry, version);
        if (difference.isPresent()) {
            throw new BrokenRule("run-fixed", difference.get());
        }
        var more = add(actor, known.get().id(), members);
        var later = advance(actor, known.get().id(), known.get().state(), entry.state());
        return more || later ? Effect.CHANGED : Effect.UNCHANGED;
    }

    private OfferingVersionId version(RunEntry entry) {
        return versions.byLabel(offerings.id(entry.offering()), entry.version())
                .orElseThrow(() -> new UnknownName("version of " + entry.offering(), entry.version()))
                .id();
    }

    private OrganisationId owner(RunEntry entry) {
        return entry.organisation().map(organisations::id).orElseGet(() -> offerings.owner(entry.offering()));
    }

    private boolean add(Actor actor, RunId run, List<StaffMember> members) {
        var missing = members.stream()
                .filter(member -> !staff.of(run).contains(member))
                .toList();
        missing.forEach(member -> put.put(actor, run, member.account(), member.role()));
        return !missing.isEmpty();
    }

    /** Goes on step by step; a run that has come further than its entry stays where it is. */
    private boolean advance(Actor actor, RunId run, RunState now, RunState wanted) {
        if (wanted == RunState.CANCELLED) {
            change.change(actor, run, wanted);
            return now != wanted;
        }
        var steps = now == RunState.CANCELLED
                ? List.<RunState>of()
                : WAY.subList(WAY.indexOf(now) + 1, Math.max(WAY.indexOf(now), WAY.indexOf(wanted)) + 1);
        steps.forEach(step -> change.change(actor, run, step));
        return !steps.isEmpty();
    }
}
