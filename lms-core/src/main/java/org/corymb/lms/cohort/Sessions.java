package org.corymb.lms.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of runs, to be read. */
@Service
@Transactional(readOnly = true)
public class Sessions {
    private final TimetableRepository repository;

    Sessions(TimetableRepository repository) {
        this.repository = repository;
    }

    /** The sessions of a run in order, cancelled ones too. */
    public List<Session> ofRun(RunId run) {
        return repository.ofRuns(List.of(run)).getOrDefault(run, List.of());
    }

    public Map<RunId, List<Session>> ofRuns(Collection<RunId> runs) {
        return runs.isEmpty() ? Map.of() : repository.ofRuns(runs);
    }

    public Session get(SessionId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownSession(id));
    }
}
