package org.corymb.lms.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.OrganisationId;

/**
 * What is said of a run when it is opened; what is left out comes from the version.
 *
 * @param code its public name, for example CEF27W
 * @param startsAt the wall clock at which sessions begin, unless the plan gives them a time of their own; without one
 *     only the first day is announced and the run has no sessions yet
 * @param endsOn the last day; without one the day of the last session, or else the last day of the last week
 * @param joinUrl where sessions are joined
 * @param state {@code DRAFT} or {@code OPEN}
 */
public record NewRun(
        String code,
        OfferingVersionId version,
        OrganisationId organisation,
        Optional<String> title,
        Optional<String> summary,
        Optional<String> language,
        ZoneId zone,
        LocalDate startsOn,
        Optional<LocalTime> startsAt,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> announcedOn,
        Optional<Integer> capacity,
        Optional<Integer> minimum,
        EnrolmentMode enrolmentMode,
        DecisionMode decisionMode,
        Optional<Instant> enrolBy,
        Optional<Instant> leaveFreeBy,
        Optional<String> joinUrl,
        List<StaffMember> staff,
        RunState state) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public NewRun {
        staff = List.copyOf(staff);
        require(CODE.matcher(code).matches(), "run-code", code);
        require(state == RunState.DRAFT || state == RunState.OPEN, "run-first-state", state.name());
        require(joinUrl.map(NewRun::isWebAddress).orElse(true), "run-join-url", code);
        require(endsOn.map(last -> !last.isBefore(startsOn)).orElse(true), "run-dates", code);
    }

    private static boolean isWebAddress(String url) {
        return url.length() <= 500 && (url.startsWith("https://") || url.startsWith("http://"));
    }

    private static void require(boolean holds, String rule, Object argument) {
        if (!holds) {
            throw new BrokenRule(rule, argument);
        }
    }
}
