package org.corymb.lms.participation;

import java.util.List;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rolls, to be read. */
@Service
@Transactional(readOnly = true)
public class Attendances {
    private final AttendanceRepository repository;

    Attendances(AttendanceRepository repository) {
        this.repository = repository;
    }

    /** Every mark in the sessions of a run, guests from sibling runs too. */
    public List<Attendance> ofRun(RunId run) {
        return repository.ofRun(run);
    }

    public List<Attendance> ofSession(SessionId session) {
        return repository.ofSession(session);
    }

    /** All that was ever said of one learner at one session, the oldest first. */
    public List<AttendanceChange> history(SessionId session, AccountId learner) {
        return repository.history(session, learner);
    }

    /** Learners of sibling runs who have not been at this session there. */
    public List<MakeUpCandidate> makeUpCandidates(SessionId here) {
        return repository.makeUpCandidates(here);
    }
}
