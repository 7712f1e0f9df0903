package org.corymb.lms.assignment;

import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.RunOpened;
import org.corymb.lms.cohort.Runs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a run the assignments of its version, in the transaction that opens it. */
@Component
class OpenAssignments {
    private final Runs runs;
    private final OfferingVersions versions;
    private final AssignmentRepository repository;

    OpenAssignments(Runs runs, OfferingVersions versions, AssignmentRepository repository) {
        this.runs = runs;
        this.versions = versions;
        this.repository = repository;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RunOpened opened) {
        var run = runs.get(opened.run());
        versions.get(run.version())
                .assignments()
                .forEach(template -> repository.insert(run.id(), template.id(), DueTime.of(run, template)));
    }
}
