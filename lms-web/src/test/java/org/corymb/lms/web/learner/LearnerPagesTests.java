package org.corymb.lms.web.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class LearnerPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    Browsers browsers;

    String code;
    RunId run;
    AccountId amara;
    Cookie browser;

    @BeforeEach
    void enrolAmara() {
        code = "CEF" + Courses.number();
        run = courses.run(
                courses.version(courses.offering(code)),
                code + "-W",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1));
        amara = courses.person("Amara Okafor");
        browser = browsers.of(amara);
        enrol.enrol(Courses.PLATFORM, amara, run);
    }

    @Test
    void beginsTheDayWithTheNextSession() throws Exception {
        mvc.perform(get("/today").cookie(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(", Amara")))
                .andExpect(content().string(containsString("LESSON 1")))
                .andExpect(content().string(containsString("https://meet.example.org/" + code + "-W")))
                .andExpect(content().string(containsString("You may miss 2 more")));
    }

    @Test
    void asksTheDatabaseAsOftenForFourCohortsAsForOne(
            @Autowired TaughtRuns taught, @Autowired StatementCounter statements) throws Exception {
        var one = taught.running("Amara Okafor");
        var jun = taught.running("Jun Watanabe").amara();
        for (var i = 0; i < 3; i++) {
            var more = "CEF" + Courses.number();
            var start = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2);
            enrol.enrol(Courses.PLATFORM, jun, courses.run(taught.version(TaughtRuns.RULE), more, start));
        }
        var few = browsers.of(one.amara());
        var many = browsers.of(jun);
        mvc.perform(get("/today").cookie(few));
        mvc.perform(get("/today").cookie(many));

        var forOne =
                statements.during(() -> mvc.perform(get("/today").cookie(few)).andExpect(status().isOk()));
        var forFour =
                statements.during(() -> mvc.perform(get("/today").cookie(many)).andExpect(status().isOk()));

        assertThat(forFour).isEqualTo(forOne).isLessThan(40);
    }

    @Test
    void tellsWhatHappenedLately() {
        await().untilAsserted(() -> mvc.perform(get("/today").cookie(browser))
                .andExpect(content().string(containsString("<h2 id=\"news\">News</h2>")))
                .andExpect(content()
                        .string(containsString("<a href=\"/cohorts/" + code
                                + "-W\">You have a seat in Community Engagement Foundations</a>"))));
    }

    @Test
    void leadsSomebodyWithoutACohortToTheCatalogue() throws Exception {
        mvc.perform(get("/today").cookie(browsers.of(courses.person("Jun Watanabe"))))
                .andExpect(content().string(containsString("No cohort yet")));
    }

    @Test
    void showsTheCohortToThoseInItOnly() throws Exception {
        mvc.perform(get("/cohorts/" + code + "-W").cookie(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("SOCIAL 3")))
                .andExpect(content().string(containsString("Amara Okafor")));
        mvc.perform(get("/cohorts/" + code + "-W").cookie(browsers.of(courses.person("Jun Watanabe"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysWhatLeavingMeansBeforeOneLeaves() throws Exception {
        mvc.perform(get("/cohorts/" + code + "-W/withdraw").cookie(browser))
                .andExpect(content().string(containsString("Your seat becomes free.")));
        mvc.perform(post("/cohorts/" + code + "-W/withdraw").cookie(browser).with(csrf()))
                .andExpect(redirectedUrl("/runs/" + code + "-W"));
        mvc.perform(get("/cohorts/" + code + "-W").cookie(browser)).andExpect(status().isNotFound());
    }

    @Test
    void givesTheSessionsUnderASecretAddressUntilItIsRenewed() throws Exception {
        var first = address();
        mvc.perform(get(first))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("SUMMARY:" + code + "-W: LESSON 1")));

        assertThat(address()).isNotEqualTo(first);
        mvc.perform(get(first)).andExpect(status().isNotFound());
    }

    private URI address() throws Exception {
        var made = mvc.perform(post("/calendar").cookie(browser).with(csrf())).andReturn();
        return URI.create(made.getFlashMap().get("address").toString());
    }
}
