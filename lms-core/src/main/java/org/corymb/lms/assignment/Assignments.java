package org.corymb.lms.assignment;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignments of runs, to be read. */
@Service
@Transactional(readOnly = true)
public class Assignments {
    private final AssignmentRepository repository;
    private final OfferingVersions versions;

    Assignments(AssignmentRepository repository, OfferingVersions versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** In the order of the plan. */
    public List<Assignment> ofRun(RunId run) {
        return filled(repository.ofRun(run));
    }

    public Optional<Assignment> byCode(RunId run, String code) {
        return ofRun(run).stream()
                .filter(assignment -> assignment.code().equals(code))
                .findFirst();
    }

    public Assignment get(AssignmentId id) {
        return repository.find(id).stream()
                .flatMap(row -> filled(List.of(row)).stream())
                .findFirst()
                .orElseThrow(() -> new UnknownAssignment(id));
    }

    private List<Assignment> filled(List<AssignmentRow> rows) {
        var plans = rows.stream()
                .map(AssignmentRow::version)
                .distinct()
                .flatMap(version -> versions.get(version).assignments().stream())
                .toList();
        return rows.stream()
                .flatMap(row -> plans.stream()
                        .filter(plan -> plan.id().equals(row.template()))
                        .map(row::with))
                .sorted(AssignmentRow.ORDER)
                .toList();
    }
}
