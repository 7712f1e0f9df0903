package org.corymb.lms.web.security;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.cohort.PutOnStaff;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.security.RouteDecisions.Role;
import org.springframework.stereotype.Component;

/** One run with everybody around it, and the values that stand for the variables of routes. */
@Component
class RouteWorld {
    private final People people;
    private final IssueAccessToken tokens;
    private final PutOnStaff staff;
    private final EnrolLearner enrol;
    private final Runs runs;
    private final Sessions sessions;
    private final Organisations organisations;

    RouteWorld(
            People people,
            IssueAccessToken tokens,
            PutOnStaff staff,
            EnrolLearner enrol,
            Runs runs,
            Sessions sessions,
            Organisations organisations) {
        this.people = people;
        this.tokens = tokens;
        this.staff = staff;
        this.enrol = enrol;
        this.runs = runs;
        this.sessions = sessions;
        this.organisations = organisations;
    }

    World around(RunId run) {
        var accounts = new EnumMap<Role, AccountId>(Role.class);
        EnumSet.range(Role.PERSON, Role.OWNER).forEach(role -> accounts.put(role, people.person(role.name())));
        accounts.put(Role.ADMIN, people.administrator("Admin"));
        var organisation = runs.get(run).organisation();
        var elsewhere = people.organisation("elsewhere", Optional.empty());
        people.give(accounts.get(Role.MANAGER), organisation, OrganisationRole.PROGRAMME_MANAGER);
        people.give(accounts.get(Role.MANAGER_ELSEWHERE), elsewhere, OrganisationRole.PROGRAMME_MANAGER);
        people.give(accounts.get(Role.OWNER), organisation, OrganisationRole.MEMBERSHIP_OWNER);
        enrol.enrol(People.PLATFORM, accounts.get(Role.LEARNER), run);
        for (var role : StaffRole.values()) {
            staff.put(People.PLATFORM, run, accounts.get(Role.valueOf(role.name())), role);
        }
        return new World(accounts, secrets(accounts), values(run, organisation, accounts));
    }

    private Map<Role, String> secrets(Map<Role, AccountId> accounts) {
        var secrets = new EnumMap<Role, String>(Role.class);
        var all = EnumSet.allOf(Scope.class);
        secrets.put(Role.TOKEN_PERSON, secret(accounts.get(Role.PERSON), all));
        secrets.put(Role.TOKEN_LEAD, secret(accounts.get(Role.LEAD), all));
        secrets.put(Role.TOKEN_MANAGER, secret(accounts.get(Role.MANAGER), all));
        secrets.put(Role.TOKEN_ADMIN, secret(accounts.get(Role.ADMIN), all));
        return secrets;
    }

    String secret(AccountId account, Set<Scope> scopes) {
        return tokens.issue(People.PLATFORM, account, "Route test", scopes, Duration.ofHours(1))
                .secret();
    }

    private Map<String, String> values(RunId run, OrganisationId organisation, Map<Role, AccountId> accounts) {
        var values = new HashMap<String, String>();
        values.put("code", runs.get(run).code());
        values.put("run", runs.get(run).code());
        values.put("offering", runs.get(run).offeringCode());
        values.put("slug", organisations.get(organisation).slug());
        values.put("person", accounts.get(Role.LEARNER).toString());
        values.put("learner", accounts.get(Role.LEARNER).toString());
        values.put("id", sessions.ofRun(run).getFirst().id().toString());
        values.put("session", sessions.ofRun(run).getFirst().id().toString());
        values.put("secret", "no-such-link");
        values.put("address", "nobody@example.org");
        return values;
    }

    /** @param values for the variables of routes, and for {@code ${name}} in fields */
    record World(Map<Role, AccountId> accounts, Map<Role, String> secrets, Map<String, String> values) {}
}
