package org.corymb.lms.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.participation.CloseRoll;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordMakeUp;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The roll of a session. */
@RestController
@RequestMapping(path = "/api/v1/attendance", produces = "application/json")
class AttendanceApi {
    private final Sessions sessions;
    private final RunAccess access;
    private final Attendances attendances;
    private final RecordAttendance record;
    private final RecordMakeUp makeUp;
    private final CloseRoll close;

    AttendanceApi(
            Sessions sessions,
            RunAccess access,
            Attendances attendances,
            RecordAttendance record,
            RecordMakeUp makeUp,
            CloseRoll close) {
        this.sessions = sessions;
        this.access = access;
        this.attendances = attendances;
        this.record = record;
        this.makeUp = makeUp;
        this.close = close;
    }

    @GetMapping("/{session}")
    Part<MarkJson> roll(@PathVariable SessionId session, @ParameterObject Part.Wish part, Actor actor) {
        if (!access.rightsOf(actor, sessions.get(session).run()).seesRoster()) {
            throw new NotAllowed("not-your-run");
        }
        return Part.of(
                        attendances.ofSession(session),
                        part,
                        mark -> mark.learner().toString())
                .map(MarkJson::of);
    }

    /** The same mark again changes nothing. */
    @PutMapping("/{session}/{learner}")
    MarkJson mark(
            @PathVariable SessionId session,
            @PathVariable AccountId learner,
            @Valid @RequestBody NewMark wanted,
            Actor actor) {
        return MarkJson.of(record.record(actor, session, learner, wanted.mark(), Optional.ofNullable(wanted.reason()))
                .attendanceOrRule());
    }

    /** Somebody of a sibling run makes up here what they missed there. */
    @PostMapping("/{session}/guests")
    MarkJson makeUp(@PathVariable SessionId session, @Valid @RequestBody Guest guest, Actor actor) {
        return MarkJson.of(makeUp.record(
                        actor, session, new AccountId(guest.learner()), new SessionId(guest.missed()), Mark.present())
                .attendanceOrRule());
    }

    @PostMapping("/{session}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable SessionId session, Actor actor) {
        close.close(actor, session);
    }

    /** @param missed the session of the other run */
    record Guest(@NotNull UUID learner, @NotNull UUID missed) {}

    record NewMark(
            @NotNull AttendanceStatus status,
            @Nullable Integer minutes,
            @Nullable SessionRole role,
            @Nullable String reason) {
        Mark mark() {
            return new Mark(
                    status,
                    Optional.ofNullable(minutes),
                    Optional.ofNullable(role).orElse(SessionRole.ATTENDED));
        }
    }

    record MarkJson(String learner, AttendanceStatus status, int minutes, SessionRole role, Instant recordedAt) {
        static MarkJson of(Attendance mark) {
            return new MarkJson(
                    mark.learner().toString(), mark.status(), mark.minutes(), mark.role(), mark.recordedAt());
        }
    }
}
