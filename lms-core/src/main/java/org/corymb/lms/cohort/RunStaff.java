package org.corymb.lms.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches and assesses in runs, to be read. */
@Service
@Transactional(readOnly = true)
public class RunStaff {
    private final StaffRepository repository;

    RunStaff(StaffRepository repository) {
        this.repository = repository;
    }

    /** The staff of a run, leads first. */
    public List<StaffMember> of(RunId run) {
        return repository.of(run);
    }

    /** The runs on whose staff somebody is, with the roles there. */
    public Map<RunId, Set<StaffRole>> runsOf(AccountId account) {
        return repository.runsOf(account);
    }
}
