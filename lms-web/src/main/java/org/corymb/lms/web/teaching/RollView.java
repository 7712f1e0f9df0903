package org.corymb.lms.web.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.participation.MakeUpCandidate;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.components.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a session's roll: everybody with a seat, in the order of names, with a letter each. */
@Component
class RollView {
    private final Roster roster;
    private final Attendances attendances;
    private final Accounts accounts;
    private final OfferingVersions versions;
    private final MessageSource messages;

    RollView(
            Roster roster,
            Attendances attendances,
            Accounts accounts,
            OfferingVersions versions,
            MessageSource messages) {
        this.roster = roster;
        this.attendances = attendances;
        this.accounts = accounts;
        this.versions = versions;
        this.messages = messages;
    }

    RollPage of(Run run, Session session) {
        var marks = attendances.ofSession(session.id()).stream()
                .collect(Collectors.toMap(Attendance::learner, Function.identity()));
        return new RollPage(
                session.id().toString(),
                run.code(),
                session.title(),
                session.time(),
                session.rollClosedAt().isPresent(),
                session.cancelled(),
                people(run, session, marks),
                guests(session),
                choices("roll.status.", AttendanceStatus.values()),
                choices("roll.role.", SessionRole.values()));
    }

    private List<RollPage.Person> people(Run run, Session session, Map<AccountId, Attendance> marks) {
        var people = new ArrayList<RollPage.Person>();
        var stays = new Stays(versions.get(run.version()).rule());
        for (var learner : roster.of(run.id())) {
            var key = people.size() < 26 ? String.valueOf((char) ('A' + people.size())) : "";
            people.add(person(key, learner, session, marks.get(learner.id()), stays));
        }
        return people;
    }

    private RollPage.Person person(
            String key, Roster.Learner learner, Session session, @Nullable Attendance mark, Stays stays) {
        if (mark == null) {
            return new RollPage.Person(key, learner.id().toString(), learner.name(), "", false, false);
        }
        var here = mark.status() == AttendanceStatus.PRESENT;
        var part = here
                && !stays.areEnough(
                        mark.minutes(), session.kind(), session.time().minutes());
        return new RollPage.Person(key, learner.id().toString(), learner.name(), note(mark, session, part), here, part);
    }

    private String note(Attendance mark, Session session, boolean part) {
        if (mark.status() != AttendanceStatus.PRESENT) {
            return say("roll.note." + mark.status().name().toLowerCase(Locale.ROOT));
        }
        var stay = mark.minutes() < session.time().minutes()
                ? say(
                        part ? "roll.note.part" : "roll.note.minutes",
                        mark.minutes(),
                        session.time().minutes())
                : "";
        var role = mark.role() == SessionRole.ATTENDED
                ? ""
                : say("roll.note." + mark.role().name().toLowerCase(Locale.ROOT));
        return stay.isEmpty() || role.isEmpty() ? stay + role : stay + ", " + role;
    }

    /** A guest's value names the learner and the missed session. */
    private List<Choice> guests(Session session) {
        var candidates = attendances.makeUpCandidates(session.id());
        var names =
                accounts.names(candidates.stream().map(MakeUpCandidate::learner).toList());
        return candidates.stream()
                .map(guest -> new Choice(
                        guest.learner() + "/" + guest.missed(),
                        names.getOrDefault(guest.learner(), "") + ", " + guest.run()))
                .toList();
    }

    private List<Choice> choices(String key, Enum<?>... names) {
        return Stream.of(names)
                .map(name -> new Choice(name.name(), say(key + name.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
