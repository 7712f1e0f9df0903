package org.corymb.lms.web.teaching;

import java.util.Locale;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.SubmissionState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.web.teaching.GridPage.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says one crossing of the grid in a colour, a sign and words. */
@Component
class GridCells {
    private static final Cell NOTHING = new Cell("", "", "");

    private final MessageSource messages;

    GridCells(MessageSource messages) {
        this.messages = messages;
    }

    /** The head of a session's column, for example "L4". */
    String column(Session session) {
        return say("teaching.grid.kind." + session.kind().name()) + session.week();
    }

    Cell attendance(Session session, @Nullable Attendance mark, Stays stays) {
        if (mark == null) {
            return NOTHING;
        }
        return switch (mark.status()) {
            case ABSENT -> new Cell("no", "–", say("teaching.grid.absent"));
            case EXCUSED -> new Cell("no", "E", say("teaching.grid.excused"));
            case PRESENT -> {
                var whole = mark.minutes() >= session.time().minutes();
                var role = mark.role().name().toLowerCase(Locale.ROOT);
                yield new Cell(
                        stays.areEnough(
                                        mark.minutes(),
                                        session.kind(),
                                        session.time().minutes())
                                ? "yes"
                                : "part",
                        whole ? say("teaching.grid." + role + ".letter") : String.valueOf(mark.minutes()),
                        say(
                                "teaching.grid." + role,
                                mark.minutes(),
                                session.time().minutes()));
            }
        };
    }

    Cell work(Assignment task, @Nullable Integer level, @Nullable SubmissionState handedIn) {
        if (handedIn == SubmissionState.SUBMITTED) {
            return new Cell("made", "…", say("teaching.grid.waits"));
        }
        if (level == null) {
            return NOTHING;
        }
        var words = say("teaching.grid.level", level, task.passLevel());
        return new Cell(level >= task.passLevel() ? "yes" : "part", level.toString(), words);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
