package org.corymb.lms.web.api;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.List;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.enrolment.SeatCount;

/** A run in answers of the API; times are RFC 3339 with the offset of {@code zone}. */
record RunJson(
        String code,
        String offering,
        String title,
        String language,
        String zone,
        String startsOn,
        String endsOn,
        String state,
        String enrolment,
        int capacity,
        int taken,
        int waiting,
        List<SessionJson> sessions) {

    /** A session of a run. */
    record SessionJson(
            int position,
            int week,
            String kind,
            String title,
            String start,
            String end,
            String zone,
            boolean cancelled) {}

    static RunJson of(Run run, SeatCount seats, List<Session> sessions) {
        return new RunJson(
                run.code(),
                run.offeringCode(),
                run.title(),
                run.language(),
                run.zone().getId(),
                run.startsOn().toString(),
                run.endsOn().toString(),
                run.state().name(),
                run.enrolmentMode().name(),
                seats.capacity(),
                seats.taken(),
                seats.waiting(),
                sessions.stream().map(RunJson::session).toList());
    }

    private static SessionJson session(Session session) {
        return new SessionJson(
                session.position(),
                session.week(),
                session.kind().name(),
                session.title(),
                ISO_OFFSET_DATE_TIME.format(session.time().start()),
                ISO_OFFSET_DATE_TIME.format(session.time().end()),
                session.time().zone().getId(),
                session.cancelled());
    }
}
