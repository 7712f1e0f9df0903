package org.corymb.lms.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.participation.CloseRoll;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordingOutcome;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
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
    private final CloseRoll close;

    AttendanceApi(
            Sessions sessions, RunAccess access, Attendances attendances, RecordAttendance record, CloseRoll close) {
        this.sessions = sessions;
        this.access = access;
        this.attendances = attendances;
        this.record = record;
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
        return switch (record.record(actor, session, learner, wanted.mark(), Optional.ofNullable(wanted.reason()))) {
            case RecordingOutcome.Recorded recorded -> MarkJson.of(recorded.attendance());
            case RecordingOutcome.AlreadySo already -> MarkJson.of(already.attendance());
            case RecordingOutcome.ReasonNeeded needed -> throw new BrokenRule("attendance-reason-needed");
            case RecordingOutcome.NotInTheRun stranger -> throw new BrokenRule("not-enrolled");
            case RecordingOutcome.SessionCancelled cancelled -> throw new BrokenRule("session-cancelled");
        };
    }

    @PostMapping("/{session}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable SessionId session, Actor actor) {
        close.close(actor, session);
    }

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
