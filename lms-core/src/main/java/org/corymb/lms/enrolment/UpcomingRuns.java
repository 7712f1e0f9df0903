package org.corymb.lms.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.Runs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs one can still get into, the next first; one statement for all patterns and three for those shown, or one more when the hours do not matter. */
@Service
@Transactional(readOnly = true)
public class UpcomingRuns {
    private final UpcomingRepository repository;
    private final SeatRepository seats;
    private final Runs runs;

    UpcomingRuns(UpcomingRepository repository, SeatRepository seats, Runs runs) {
        this.repository = repository;
        this.seats = seats;
        this.runs = runs;
    }

    /** The runs that meet the wish, the next first, without their sessions. */
    public List<RunPattern> order(CatalogueWish wish) {
        return repository.order(wish);
    }

    /** When these runs take place. */
    public Map<RunId, RunPattern> patterns(Collection<RunId> ids) {
        return ids.isEmpty() ? Map.of() : repository.patterns(ids);
    }

    /** When every run that meets the wish takes place, the next first. */
    public List<RunPattern> patterns(CatalogueWish wish) {
        return repository.patterns(wish);
    }

    /** All that is shown of these runs. */
    public Map<RunId, UpcomingRun> details(Collection<RunId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var counts = seats.count(ids);
        return repository.details(ids, runs.byIds(ids), counts);
    }

    /** The languages in which runs are announced. */
    public List<String> languages() {
        return repository.languages();
    }
}
