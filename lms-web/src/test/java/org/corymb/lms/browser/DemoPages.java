package org.corymb.lms.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Where the demo's people go, each page in the states that the demo has. */
@Component
class DemoPages {
    private final Runs runs;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Credentials credentials;
    private final Accounts accounts;

    DemoPages(Runs runs, Sessions sessions, Enrolments enrolments, Credentials credentials, Accounts accounts) {
        this.runs = runs;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.credentials = credentials;
        this.accounts = accounts;
    }

    List<Stop> all() {
        return Stream.of(visitor(), learner(), badgeHolder(), lead(), manager(), owner())
                .flatMap(List::stream)
                .toList();
    }

    /** One page of each kind: tables, forms, dialogs, filters, uploads, long lists. */
    List<Stop> forKeyboard() {
        var names = Set.of(
                "catalogue",
                "run-open",
                "offering",
                "verify",
                "credential",
                "sign-up",
                "zone",
                "today",
                "cohort",
                "assignment-open",
                "profile",
                "desk",
                "roll",
                "grading",
                "completion",
                "planning-open",
                "members");
        return all().stream().filter(stop -> names.contains(stop.name())).toList();
    }

    private List<Stop> visitor() {
        var finished = credentials.ofRun(run("CEF", RunState.FINISHED).id());
        var good = badge(finished, CredentialState.ISSUED);
        return stops(
                "",
                "catalogue /",
                "catalogue-in-my-hours /?from=17:00&until=21:00",
                "catalogue-nothing-found /?q=zzzz",
                "offering /offerings/CEF",
                "run-open /runs/" + run("CEF", RunState.OPEN).code(),
                "run-full /runs/" + run("MW-FBK", RunState.OPEN).code(),
                "run-application /runs/" + run("NOC", RunState.OPEN).code(),
                "run-over /runs/" + run("CEF", RunState.FINISHED).code(),
                "programme /programmes/CCF",
                "organisation /organisations/umbel",
                "verify /verify",
                "credential /credentials/" + good.id(),
                "credential-revoked /credentials/"
                        + badge(finished, CredentialState.REVOKED).id(),
                "achievement /achievements/" + good.achievement(),
                "issuer /issuers/umbel",
                "api /api",
                "gallery /gallery",
                "zone /zone",
                "sign-in /sign-in",
                "sign-in-link /sign-in/link",
                "sign-up /sign-up",
                "reset /reset");
    }

    private List<Stop> learner() {
        var running = run("CEF", RunState.RUNNING);
        return stops(
                "amara",
                "today /today",
                "cohort /cohorts/" + running.code(),
                "assignment-assessed /cohorts/" + running.code() + "/assignments/A1",
                "assignment-open /cohorts/" + running.code() + "/assignments/A3",
                "withdraw /cohorts/" + running.code() + "/withdraw",
                "record-empty /record",
                "calendar /calendar",
                "run-enrolled /runs/" + running.code(),
                "account /account",
                "profile /account/profile",
                "addresses /account/addresses",
                "password /account/password",
                "tokens /account/tokens");
    }

    private List<Stop> badgeHolder() {
        return stops("sofia", "record /record", "today-nothing-due /today");
    }

    private List<Stop> lead() {
        var running = run("CEF", RunState.RUNNING);
        var finished = run("CEF", RunState.FINISHED);
        var held = sessions.ofRun(running.id());
        var desk = "/teaching/runs/" + running.code();
        return stops(
                "maya",
                "teaching /teaching",
                "desk " + desk,
                "roll-closed /teaching/sessions/" + held.getFirst().id() + "/roll",
                "roll /teaching/sessions/" + held.getLast().id() + "/roll",
                "grading-queue " + desk + "/grading",
                "grading " + desk + "/grading/A2/" + account("rafael"),
                "grading-published " + desk + "/grading/A2/" + account("amara"),
                "completion " + desk + "/completion",
                "completion-decided /teaching/runs/" + finished.code() + "/completion",
                "completion-all " + desk + "/completion/all",
                "badges /teaching/runs/" + finished.code() + "/badges");
    }

    private List<Stop> manager() {
        var revocable = badge(credentials.ofRun(run("CEF", RunState.FINISHED).id()), CredentialState.ISSUED);
        return stops(
                "ines",
                "planning /planning",
                "planning-open /planning/runs/new",
                "planning-run /planning/runs/" + run("CODE", RunState.OPEN).code(),
                "standing /credentials/" + revocable.id() + "/standing");
    }

    private List<Stop> owner() {
        return stops("grace", "members /organisations/tidepool/members");
    }

    private Run run(String offering, RunState state) {
        return runs.all().stream()
                .filter(run -> run.offeringCode().equals(offering) && run.state() == state)
                .filter(run -> state != RunState.RUNNING
                        || enrolments.of(run.id(), account("amara")).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has no " + offering + " that is " + state));
    }

    private AccountId account(String person) {
        return accounts.byAddress(new EmailAddress(person + "@example.org"))
                .orElseThrow(() -> new AssertionError("the demo has no " + person))
                .id();
    }

    private static IssuedCredential badge(List<IssuedCredential> badges, CredentialState state) {
        return badges.stream()
                .filter(badge -> badge.state() == state)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no badge of the demo is " + state));
    }

    private static List<Stop> stops(String person, String... namesAndPaths) {
        return Arrays.stream(namesAndPaths)
                .map(text -> text.split(" ", 2))
                .map(words -> new Stop(person, words[0], words[1]))
                .toList();
    }

    /**
     * A page to look at.
     *
     * @param person who looks, by the part before the @; empty for a visitor
     */
    record Stop(String person, String name, String path) {}
}
