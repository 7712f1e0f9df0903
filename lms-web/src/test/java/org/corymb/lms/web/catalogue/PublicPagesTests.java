package org.corymb.lms.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.award.issuer.PublicAddress;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class PublicPagesTests {
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 23);

    @Autowired
    MockMvc mvc;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    Browsers browsers;

    @Autowired
    StatementCounter statements;

    @Autowired
    PublicAddress address;

    String code;
    OfferingVersionId version;
    RunId run;
    AccountId amara;
    Cookie browser;

    @BeforeEach
    void openARun() {
        code = "CEF" + Courses.number();
        version = courses.version(courses.offering(code));
        run = courses.run(version, code + "-W", FEBRUARY);
        amara = courses.person("Amara Okafor");
        browser = browsers.of(amara);
    }

    @Test
    void listsTheNextRunsInTheTimeOfTheViewer() throws Exception {
        mvc.perform(get("/").param("zone", "Europe/Rome").param("q", code + "-W"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tue 23 February")))
                .andExpect(content().string(containsString("18:00 to 19:30 Rome, 12:00 New York")))
                .andExpect(content().string(containsString("8 weeks, Tue and Thu, 4.5 hours a week")))
                .andExpect(content().string(containsString("25 of 25 seats left")));
    }

    @Test
    void leadsSearchEnginesToWhatIsAnnounced() throws Exception {
        var draft = courses.draft(version, code + "-D", FEBRUARY);

        assertThat(draft).isNotNull();
        mvc.perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/plain"))
                .andExpect(content().string(containsString("Sitemap: " + address.base() + "/sitemap.xml\n")));
        mvc.perform(get("/sitemap.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(xpath("//*[local-name()='loc' and .='%s']", address.base() + "/")
                        .exists())
                .andExpect(xpath("//*[local-name()='loc' and .='%s']", address.base() + "/offerings/" + code)
                        .exists())
                .andExpect(xpath("//*[local-name()='loc' and .='%s']", address.base() + "/runs/" + code + "-W")
                        .exists())
                .andExpect(xpath("//*[local-name()='loc' and .='%s']", address.base() + "/runs/" + code + "-D")
                        .doesNotExist());
    }

    @Test
    void holdsEverySessionAgainstTheHours() throws Exception {
        mvc.perform(get("/?zone=Europe/Rome&from=17:00&until=21:00&d=2&d=4&d=5&q=" + code + "-W"))
                .andExpect(content().string(containsString("All 17 fit. Weeks 4 and 5 start at 17:00.")))
                .andExpect(content().string(not(containsString("Outside your hours"))));
        mvc.perform(get("/?zone=Europe/Rome&from=18:00&until=21:00&d=2&d=4&d=5&q=" + code + "-W"))
                .andExpect(content().string(containsString("Outside your hours")))
                .andExpect(content().string(containsString("Begins before 18:00, in weeks 4 and 5.")));
    }

    @Test
    void saysWhenNothingWasFound() throws Exception {
        mvc.perform(get("/?q=zebra"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing found")));
    }

    @Test
    void takesNonsenseInTheAddressAsNotAsked() throws Exception {
        mvc.perform(get("/?from=noon&until=99:99&d=x&kind=PARTY&lang=%3C&org=nobody&cursor=zzz"))
                .andExpect(status().isOk());
    }

    @Test
    void costsTheSameStatementsForOneRunAsForMany() throws Exception {
        var one = statements.during(() -> mvc.perform(get("/?q=" + code + "-W")));
        IntStream.range(0, 30).forEach(i -> courses.run(version, code + "-W" + i, FEBRUARY.plusDays(i)));

        assertThat(statements.during(() -> mvc.perform(get("/?q=" + code + "-W"))))
                .isEqualTo(one)
                .isLessThan(10);
    }

    @Test
    void leadsThroughMoreRunsThanOnePageHolds() throws Exception {
        IntStream.range(0, 30).forEach(i -> courses.run(version, code + "-W" + i, FEBRUARY.plusDays(i)));

        var first =
                mvc.perform(get("/?q=" + code + "-W")).andReturn().getResponse().getContentAsString();

        assertThat(first).contains("31 next runs").contains("cursor=").doesNotContain(code + "-W29<");
        var next = first.replaceAll("(?s).*href=\"(/\\?[^\"]*cursor=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        mvc.perform(get(java.net.URI.create(next)))
                .andExpect(content().string(containsString(code + "-W29<")))
                .andExpect(content().string(not(containsString(code + "-W<"))));
    }

    @Test
    void announcesTheClockChangesOfARun() throws Exception {
        var html = mvc.perform(get("/runs/" + code + "-W?zone=Europe/Rome"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(html)
                .contains("One hour earlier for two weeks.")
                .contains(
                        "New York changes its clocks on Sunday 14 March, Rome on Sunday 28 March. In weeks 4 and 5 you"
                                + " start at 17:00.")
                .contains("Back to 18:00")
                .contains("from week 6, when Rome has changed its clocks too.")
                .contains("Attend at least 14 sessions");
    }

    @Test
    void givesSearchEnginesTheFactsAsJson() throws Exception {
        var html = mvc.perform(get("/runs/" + code + "-W"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        var json = html.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        var data = JsonMapper.shared().readTree(json);
        assertThat(data.get("@type").asString()).isEqualTo("CourseInstance");
        assertThat(data.get("description").asString()).contains("community’s");
        assertThat(data.get("startDate").asString()).isEqualTo("2027-02-23T12:00:00-05:00");
    }

    @Test
    void asksAVisitorToSignIn() throws Exception {
        mvc.perform(get("/runs/" + code + "-W")).andExpect(content().string(containsString("Sign in to enrol")));
    }

    @Test
    void enrolsOnceHoweverOftenTheFormIsSent() throws Exception {
        for (var i = 0; i < 2; i++) {
            mvc.perform(post("/runs/" + code + "-W/enrolments").cookie(browser).with(csrf()))
                    .andExpect(redirectedUrl("/cohorts/" + code + "-W"));
        }

        mvc.perform(get("/runs/" + code + "-W").cookie(browser))
                .andExpect(content().string(containsString("You are in " + code + "-W")))
                .andExpect(content().string(containsString("24 of 25 seats left")));
    }

    @Test
    void tellsThePlaceOnTheWaitlist() throws Exception {
        IntStream.range(0, 25).forEach(i -> enrol.enrol(Courses.PLATFORM, courses.person("Noor Haddad"), run));
        mvc.perform(get("/runs/" + code + "-W").cookie(browser))
                .andExpect(content().string(containsString(code + "-W is full")));

        mvc.perform(post("/runs/" + code + "-W/enrolments").cookie(browser).with(csrf()));

        mvc.perform(get("/runs/" + code + "-W").cookie(browser))
                .andExpect(content().string(containsString("You are number 1 on the waitlist")));
    }

    @Test
    void showsWhatMustBeCompletedFirst() throws Exception {
        courses.run(courses.version(courses.offering(code + "-N", code)), code + "-NW", FEBRUARY);

        mvc.perform(get("/runs/" + code + "-NW").cookie(browser))
                .andExpect(content().string(containsString("Not yet")))
                .andExpect(content().string(containsString("/offerings/" + code)));
    }

    @Test
    void describesAnOfferingWithAllItsRuns() throws Exception {
        mvc.perform(get("/offerings/" + code).cookie(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Week by week")))
                .andExpect(content().string(containsString(code + "-W")))
                .andExpect(content().string(containsString("Tell me when there is a new date")));
        mvc.perform(post("/offerings/" + code + "/interest").cookie(browser).with(csrf()))
                .andExpect(redirectedUrl("/offerings/" + code));
        mvc.perform(get("/offerings/" + code).cookie(browser))
                .andExpect(content().string(containsString("You will hear when there is a new date.")));
    }

    @Test
    void givesTheScheduleToCalendars() throws Exception {
        mvc.perform(get("/runs/" + code + "-W/calendar.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("DTSTART:20270316T160000Z")))
                .andExpect(content().string(not(containsString("meet.example.org"))));
    }

    @Test
    void knowsNoRunOfAnotherName() throws Exception {
        mvc.perform(get("/runs/NOPE")).andExpect(status().isNotFound());
    }
}
