package org.corymb.lms.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.DefineOffering;
import org.corymb.lms.catalogue.DefineVersion;
import org.corymb.lms.catalogue.OfferingFacts;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.catalogue.VersionFacts.PlannedMeeting;
import org.corymb.lms.identity.DefineOrganisation;
import org.corymb.lms.identity.NewAccount;
import org.corymb.lms.identity.OrganisationFacts;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.identity.RegisterAccount;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.Money;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.SessionKind;
import org.springframework.stereotype.Component;

/** The courses, runs and people that tests speak of; each call makes new ones with a number in code and address. */
@Component
public class Courses {
    public static final Actor PLATFORM = new Actor.Platform("tests");
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DefineOrganisation organisations;
    private final DefineOffering offerings;
    private final DefineVersion versions;
    private final OpenRun runs;
    private final RegisterAccount accounts;

    Courses(
            DefineOrganisation organisations,
            DefineOffering offerings,
            DefineVersion versions,
            OpenRun runs,
            RegisterAccount accounts) {
        this.organisations = organisations;
        this.offerings = offerings;
        this.versions = versions;
        this.runs = runs;
        this.accounts = accounts;
    }

    public static int number() {
        return NUMBER.incrementAndGet();
    }

    public OrganisationId umbelCentre() {
        return organisations.define(
                PLATFORM,
                new OrganisationFacts(
                        "umbel-centre",
                        "Umbel Centre",
                        "Umbel",
                        OrganisationKind.CENTRE,
                        Optional.empty(),
                        NEW_YORK,
                        Locale.ENGLISH,
                        320,
                        Optional.empty(),
                        "Teaches in cohorts."));
    }

    public AccountId person(String name) {
        var address =
                new EmailAddress(name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT) + number() + "@example.org");
        return accounts.register(
                PLATFORM,
                new NewAccount(
                        name, ZoneId.of("Europe/Rome"), Locale.ENGLISH, List.of(address), Optional.empty(), false));
    }

    /** A course that needs these others first. */
    public OfferingId offering(String code, String... prerequisites) {
        return offerings.define(
                PLATFORM,
                new OfferingFacts(
                        umbelCentre(),
                        code,
                        OfferingKind.COURSE,
                        Optional.empty(),
                        "Community Engagement Foundations",
                        "Name your community’s purpose.",
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(prerequisites)));
    }

    /** Eight weeks, lesson on the first day and co-lab two days later, a social hour in week 3. */
    public OfferingVersionId version(OfferingId offering) {
        return versions.define(PLATFORM, offering, facts("v3"));
    }

    public static VersionFacts facts(String label) {
        return new VersionFacts(
                label,
                8,
                90,
                25,
                8,
                Optional.of(Money.of(90_000, "EUR")),
                Optional.of(Money.of(54_000, "EUR")),
                List.of("Name your community’s purpose"),
                RequirementJson.read("{\"sessions\": {\"required\": 14}}"),
                Optional.empty(),
                plan(),
                List.of(),
                Optional.empty());
    }

    private static List<PlannedMeeting> plan() {
        var weekly = IntStream.range(0, 8)
                .boxed()
                .flatMap(week -> Stream.of(
                        meeting(week, 0, 90, SessionKind.LESSON, true),
                        meeting(week, 2, 90, SessionKind.CO_LAB, true)));
        return Stream.concat(weekly, Stream.of(meeting(2, 3, 60, SessionKind.SOCIAL, false)))
                .toList();
    }

    private static PlannedMeeting meeting(int week, int day, int minutes, SessionKind kind, boolean counts) {
        return new PlannedMeeting(
                week + 1, week * 7 + day, Optional.empty(), minutes, kind, kind + " " + (week + 1), counts);
    }

    public RunId run(OfferingVersionId version, String code, LocalDate startsOn) {
        return runs.open(PLATFORM, newRun(version, code, startsOn, EnrolmentMode.OPEN));
    }

    public RunId runByApplication(OfferingVersionId version, String code, LocalDate startsOn) {
        return runs.open(PLATFORM, newRun(version, code, startsOn, EnrolmentMode.APPLICATION));
    }

    /** A run that only its planners see. */
    public RunId draft(OfferingVersionId version, String code, LocalDate startsOn) {
        return runs.open(PLATFORM, newRun(version, code, startsOn, EnrolmentMode.OPEN, RunState.DRAFT));
    }

    public NewRun newRun(OfferingVersionId version, String code, LocalDate startsOn, EnrolmentMode mode) {
        return newRun(version, code, startsOn, mode, RunState.OPEN);
    }

    private NewRun newRun(
            OfferingVersionId version, String code, LocalDate startsOn, EnrolmentMode mode, RunState state) {
        return new NewRun(
                code,
                version,
                umbelCentre(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NEW_YORK,
                startsOn,
                Optional.of(LocalTime.NOON),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mode,
                DecisionMode.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://meet.example.org/" + code),
                List.of(),
                state);
    }
}
