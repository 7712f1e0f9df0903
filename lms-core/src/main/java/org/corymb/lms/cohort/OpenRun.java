package org.corymb.lms.cohort;

import java.time.Clock;
import org.corymb.lms.catalogue.FreezeVersion;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a run from a version of an offering: its sessions get their dates, the version can no longer change. */
@Service
public class OpenRun {
    private final FreezeVersion versions;
    private final RunRepository runs;
    private final TimetableRepository sessions;
    private final StaffRepository staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenRun(
            FreezeVersion versions,
            RunRepository runs,
            TimetableRepository sessions,
            StaffRepository staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.runs = runs;
        this.sessions = sessions;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /** @throws BrokenRule {@code run-code-taken} when another run has that code */
    @Transactional
    public RunId open(Actor actor, NewRun wanted) {
        if (!actor.has(OrganisationRole.PROGRAMME_MANAGER, wanted.organisation())) {
            throw new NotAllowed("run-open");
        }
        if (runs.byCode(wanted.code()).isPresent()) {
            throw new BrokenRule("run-code-taken", wanted.code());
        }
        var version = versions.freeze(wanted.version());
        var schedule = Schedule.of(version, wanted);
        var id = runs.insert(wanted, version, schedule.lastDay(), clock.instant());
        sessions.insert(id, schedule.sessions(), wanted.joinUrl());
        wanted.staff().forEach(member -> staff.put(id, member));
        events.publishEvent(new RunOpened(id, actor.account()));
        return id;
    }
}
