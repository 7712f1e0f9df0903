package org.corymb.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.Graduates;
import org.corymb.lms.award.IssueBadge;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.PutOnStaff;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.completion.Learning;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.identity.People;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page asks the database as often for many as for a few: whatever it lists, it reads at once. */
@WebTest
class StatementsTest {
    private static final int MORE = 3;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StatementCounter statements;

    @Autowired
    TaughtRuns taught;

    @Autowired
    Learning learning;

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    Courses courses;

    @Autowired
    People people;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    PutOnStaff staff;

    @Autowired
    Runs runs;

    @Autowired
    IssueAccessToken tokens;

    @Autowired
    Browsers browsers;

    private TaughtRun run;
    private Graduates.Centre centre;
    private Graduates.Somebody jun;
    private AccountId boss;

    @BeforeEach
    void aFew() {
        run = taught.running("Amara Okafor", "Jun Tanaka");
        learning.doEverything(run, run.amara());
        centre = graduates.centre();
        jun = graduates.person("Jun Watanabe");
        issue.issue(graduates.graduate(centre, jun).decision());
        boss = people.administrator("Boss");
    }

    @Test
    void areAsManyForManyAsForAFew() throws Exception {
        var few = counted();
        many();
        var more = counted();

        assertThat(few).hasSizeGreaterThan(50).hasSameSizeAs(more);
        more.entrySet().removeAll(few.entrySet());
        assertThat(more).isEmpty();
    }

    private void many() {
        var version = taught.version(TaughtRuns.RULE);
        for (var i = 0; i < MORE; i++) {
            var learner = courses.person("Sofia Lind " + i);
            enrol.enrol(People.PLATFORM, learner, run.id());
            learning.doEverything(run, learner);
            var sibling = taught.running(version, DecisionMode.PERSON, "Ada " + i);
            staff.put(People.PLATFORM, sibling.id(), maya(), StaffRole.LEAD);
            staff.put(People.PLATFORM, run.id(), courses.person("Staff " + i), StaffRole.OBSERVER);
            enrol.enrol(People.PLATFORM, run.amara(), sibling.id());
            learning.handIn(sibling, run.amara());
            issue.issue(graduates.graduate(centre, graduates.person("Ben " + i)).decision());
            issue.issue(graduates.graduate(graduates.centre(), jun).decision());
            people.give(people.person("Member"), centre.id(), OrganisationRole.BASIC_USER);
            secret(run.amara());
            secret(boss);
        }
    }

    /** The number of statements of each page, as seen by whom it is for. */
    private Map<String, Integer> counted() throws Exception {
        var found = new TreeMap<String, Integer>();
        for (var pages : pages().entrySet()) {
            var cookie = browsers.of(pages.getKey());
            var secret = secret(pages.getKey());
            for (var path : pages.getValue()) {
                open(path, cookie, secret);
                found.put(path + " for " + pages.getKey(), statements.during(() -> open(path, cookie, secret)));
            }
        }
        return found;
    }

    private MvcTestResult open(String path, Cookie cookie, String secret) {
        var request = mvc.get().uri(path);
        if (path.startsWith("/api/v1/")) {
            request.header("Authorization", "Bearer " + secret).accept(MediaType.APPLICATION_JSON);
        } else {
            request.cookie(cookie).accept(MediaType.TEXT_HTML);
        }
        var answer = request.exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer;
    }

    private String secret(AccountId account) {
        var all = EnumSet.allOf(Scope.class);
        return tokens.issue(People.PLATFORM, account, "Statements", all, Duration.ofHours(1))
                .secret();
    }

    private AccountId maya() {
        return run.maya().requireAccount();
    }

    private Map<AccountId, List<String>> pages() {
        var teaching = "/teaching/runs/" + run.code();
        var planning = "/planning/runs/" + run.code();
        var badge = credentials.ofRecipient(jun.id()).getLast();
        var session = run.sessions().getFirst();
        var pages = new LinkedHashMap<AccountId, List<String>>();
        pages.put(
                run.amara(),
                List.of(
                        "/today",
                        "/calendar",
                        "/record",
                        "/account",
                        "/account/addresses",
                        "/account/tokens",
                        "/cohorts/" + run.code(),
                        "/cohorts/" + run.code() + "/assignments/A1",
                        "/api/v1/me",
                        "/api/v1/addresses",
                        "/api/v1/tokens",
                        "/api/v1/me/enrolments",
                        "/api/v1/me/notices",
                        "/api/v1/cohorts/" + run.code() + "/progress",
                        "/api/v1/cohorts/" + run.code() + "/assignments",
                        "/api/v1/submissions/" + run.map().id()));
        pages.put(jun.id(), List.of("/today", "/record", "/api/v1/record"));
        pages.put(maya(), List.of("/today", "/teaching", "/calendar", "/api/v1/teaching"));
        pages.put(
                boss,
                List.of(
                        "/",
                        "/sitemap.xml",
                        "/offerings/" + offering(),
                        "/runs/" + run.code(),
                        "/organisations/" + centre.slug(),
                        "/organisations/" + centre.slug() + "/members",
                        "/planning",
                        "/planning/runs/new",
                        planning,
                        planning + "/roster.csv",
                        teaching,
                        teaching + "/grid.csv",
                        teaching + "/completion",
                        teaching + "/completion/all",
                        teaching + "/grading",
                        teaching + "/grading/A1/" + run.amara(),
                        "/teaching/sessions/" + session + "/roll",
                        "/teaching/runs/" + centre.runCode() + "/badges",
                        "/credentials/" + badge.id(),
                        "/credentials/" + badge.id() + "/standing",
                        "/achievements/" + badge.achievement(),
                        "/issuers/" + centre.slug(),
                        "/issuers/" + centre.slug() + "/did.json",
                        "/.well-known/jwks.json",
                        "/status/" + badge.place().list(),
                        "/api/v1/organisations",
                        "/api/v1/offerings",
                        "/api/v1/runs",
                        "/api/v1/runs/" + run.code(),
                        "/api/v1/attendance/" + session,
                        "/api/v1/completions/" + run.code(),
                        "/api/v1/completions/" + run.code() + "/reviews",
                        "/api/v1/teaching/" + run.code() + "/learners",
                        "/api/v1/teaching/" + centre.runCode() + "/badges",
                        "/api/v1/teaching/" + run.code() + "/grading",
                        "/api/v1/assessments/" + run.map().id() + "/" + run.amara(),
                        "/api/v1/programmes",
                        "/api/v1/members/" + centre.slug(),
                        "/api/v1/planning/runs",
                        "/api/v1/planning/versions"));
        return pages;
    }

    private String offering() {
        return runs.get(run.id()).offeringCode();
    }
}
