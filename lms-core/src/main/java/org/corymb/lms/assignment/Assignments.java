package org.corymb.lms.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return filled(repository.ofRuns(List.of(run)));
    }

    /** Those of several runs, the one that is due first before the others. */
    public List<Assignment> ofRuns(Collection<RunId> runs) {
        return runs.isEmpty() ? List.of() : filled(repository.ofRuns(runs));
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
        var plans = versions.all(rows.stream().map(AssignmentRow::version).collect(Collectors.toSet())).stream()
                .flatMap(version -> version.assignments().stream())
                .toList();
        return rows.stream()
                .flatMap(row -> plans.stream()
                        .filter(plan -> plan.id().equals(row.template()))
                        .map(row::with))
                .sorted(AssignmentRow.ORDER)
                .toList();
    }
}
