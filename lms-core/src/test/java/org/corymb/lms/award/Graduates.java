package org.corymb.lms.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.corymb.lms.catalogue.AchievementFacts;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.DefineAchievement;
import org.corymb.lms.catalogue.DefineOffering;
import org.corymb.lms.catalogue.DefineVersion;
import org.corymb.lms.catalogue.OfferingFacts;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.catalogue.VersionFacts.PlannedMeeting;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.NewRun;
import org.corymb.lms.cohort.OpenRun;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.completion.DecideCompletion;
import org.corymb.lms.completion.DecisionId;
import org.corymb.lms.completion.DecisionOutcome;
import org.corymb.lms.completion.Outcome;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.DefineOrganisation;
import org.corymb.lms.identity.GiveRole;
import org.corymb.lms.identity.NewAccount;
import org.corymb.lms.identity.OrganisationFacts;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.identity.RegisterAccount;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.shared.SessionKind;
import org.springframework.stereotype.Component;

/** People who have done what a badge asks for; each call makes new ones. */
@Component
public class Graduates {

    public static final Actor PLATFORM = new Actor.Platform("tests");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final DefineOrganisation organisations;
    private final RegisterAccount accounts;
    private final GiveRole roles;
    private final Actors actors;
    private final DefineAchievement achievements;
    private final DefineOffering offerings;
    private final DefineVersion versions;
    private final OpenRun runs;
    private final Sessions sessions;
    private final EnrolLearner seats;
    private final RecordAttendance rolls;
    private final DecideCompletion decisions;

    Graduates(
            DefineOrganisation organisations,
            RegisterAccount accounts,
            GiveRole roles,
            Actors actors,
            DefineAchievement achievements,
            DefineOffering offerings,
            DefineVersion versions,
            OpenRun runs,
            Sessions sessions,
            EnrolLearner seats,
            RecordAttendance rolls,
            DecideCompletion decisions) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.roles = roles;
        this.actors = actors;
        this.achievements = achievements;
        this.offerings = offerings;
        this.versions = versions;
        this.runs = runs;
        this.sessions = sessions;
        this.seats = seats;
        this.rolls = rolls;
        this.decisions = decisions;
    }

    /** A centre with a run that has a badge, and its programme manager. */
    public record Centre(
            OrganisationId id, String slug, Actor.Person manager, AchievementId badge, RunId run, String runCode) {}

    /** A learner on whom it was decided. */
    public record Graduate(AccountId id, String name, EmailAddress address, DecisionId decision) {}

    public Centre centre() {
        return centre(Optional.empty());
    }

    public Centre centre(Optional<Integer> validMonths) {
        var number = NUMBER.incrementAndGet();
        var slug = "umbel-" + number;
        var organisation = organisations.define(
                PLATFORM,
                new OrganisationFacts(
                        slug,
                        "Umbel Centre " + number,
                        "Umbel",
                        OrganisationKind.CENTRE,
                        Optional.empty(),
                        NEW_YORK,
                        Locale.ENGLISH,
                        320,
                        Optional.empty(),
                        "Teaches in cohorts."));
        var ines = person("Ines Duarte").id();
        roles.give(PLATFORM, organisation, ines, OrganisationRole.PROGRAMME_MANAGER);
        var badge = achievements.define(
                PLATFORM,
                new AchievementFacts(
                        organisation,
                        "CEF",
                        "Community Engagement Foundations",
                        "Name your community’s purpose, and leave with one engagement plan.",
                        "Attend the sessions and present a poster.",
                        "Course",
                        "en",
                        Optional.of(new BigDecimal("1.40")),
                        validMonths,
                        "{\"body\":\"disc\",\"main\":\"#63298c\",\"form\":\"dome\",\"rays\":9,\"head\":\"dots\"}",
                        "Purple disc with a white centre."));
        return new Centre(
                organisation, slug, actors.of(ines), badge, run(organisation, badge, number), "CEF-T" + number);
    }

    /** Somebody who attended one session of two and of whom it was decided that this will do. */
    public Graduate graduate(Centre centre, String name) {
        return graduate(centre, person(name));
    }

    /** The same with somebody who is there already. */
    public Graduate graduate(Centre centre, Somebody learner) {
        attend(centre, learner.id());
        var outcome = decisions.decide(
                centre.manager(), centre.run(), learner.id(), Outcome.COMPLETED, Optional.of("presented elsewhere"));
        var decided = (DecisionOutcome.Decided) outcome;
        return new Graduate(
                learner.id(),
                learner.name(),
                learner.address(),
                decided.decision().id());
    }

    /** Somebody who attended one session of two and is not decided on. */
    public AccountId enrolled(Centre centre, String name) {
        var learner = person(name);
        attend(centre, learner.id());
        return learner.id();
    }

    private void attend(Centre centre, AccountId learner) {
        seats.enrol(PLATFORM, learner, centre.run());
        var first = sessions.ofRun(centre.run()).getFirst();
        rolls.record(centre.manager(), first.id(), learner, Mark.present(75), Optional.empty());
    }

    /** Somebody with an account. */
    public record Somebody(AccountId id, String name, EmailAddress address) {}

    public Somebody person(String name) {
        var address = new EmailAddress("person" + NUMBER.incrementAndGet() + "@example.org");
        var id = accounts.register(
                PLATFORM,
                new NewAccount(
                        name, ZoneId.of("Europe/Rome"), Locale.ENGLISH, List.of(address), Optional.empty(), false));
        return new Somebody(id, name, address);
    }

    private RunId run(OrganisationId organisation, AchievementId badge, int number) {
        var offering = offerings.define(
                PLATFORM,
                new OfferingFacts(
                        organisation,
                        "CEF-" + number,
                        OfferingKind.COURSE,
                        Optional.empty(),
                        "Community Engagement Foundations",
                        "Eight weeks.",
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        var version = versions.define(PLATFORM, offering, plan(badge));
        return runs.open(
                PLATFORM,
                new NewRun(
                        "CEF-T" + number,
                        version,
                        organisation,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NEW_YORK,
                        LocalDate.of(2026, 9, 15),
                        Optional.of(LocalTime.NOON),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1000),
                        Optional.of(1),
                        EnrolmentMode.OPEN,
                        DecisionMode.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        RunState.OPEN));
    }

    private static VersionFacts plan(AchievementId badge) {
        return new VersionFacts(
                "v3",
                1,
                90,
                1000,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of("Name your community’s purpose"),
                RequirementJson.read("{\"sessions\":{\"allowedMisses\":0,\"minimumMinutes\":60}}"),
                Optional.of("attend both sessions"),
                List.of(
                        new PlannedMeeting(1, 0, Optional.empty(), 90, SessionKind.LESSON, "Meet your cohort", true),
                        new PlannedMeeting(1, 2, Optional.empty(), 90, SessionKind.CO_LAB, "Posters", true)),
                List.of(),
                Optional.of(badge));
    }
}
