package org.corymb.lms.notice;

import java.time.Clock;
import java.util.List;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's notes in the application. */
@Service
public class Notices {
    private final NoticeRepository repository;
    private final Clock clock;

    Notices(NoticeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(Actor actor, int most) {
        return repository.of(actor.requireAccount(), most);
    }

    /** Marks every note of the actor as read. */
    @Transactional
    public void read(Actor actor) {
        repository.read(actor.requireAccount(), clock.instant());
    }
}
