package org.corymb.lms.web.planning;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.identity.GiveRole;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class PlanningPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    GiveRole roles;

    @Autowired
    Browsers browsers;

    String code;
    OfferingVersionId version;
    Cookie ines;

    @BeforeEach
    void makeInesAProgrammeManager() {
        code = "CEF" + Courses.number();
        version = courses.version(courses.offering(code));
        var person = courses.person("Ines Duarte");
        roles.give(Courses.PLATFORM, courses.umbelCentre(), person, OrganisationRole.PROGRAMME_MANAGER);
        ines = browsers.of(person);
    }

    @Test
    void opensARunAndListsIt() throws Exception {
        mvc.perform(get("/planning/runs/new").cookie(ines))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(code + " v3")));
        mvc.perform(openRun(code + "-W")).andExpect(redirectedUrl("/planning"));
        mvc.perform(get("/planning").cookie(ines)).andExpect(content().string(containsString(code + "-W")));
        mvc.perform(get("/runs/" + code + "-W")).andExpect(status().isOk());
    }

    @Test
    void keepsWhatWasEnteredWhenTheCodeIsTaken() throws Exception {
        mvc.perform(openRun(code + "-W"));

        mvc.perform(openRun(code + "-W"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("value=\"" + code + "-W\"")));
    }

    @Test
    void saysWhomAChangeConcernsAndMakesIt() throws Exception {
        var run = courses.run(version, code + "-W", LocalDate.of(2027, 2, 23));
        enrol.enrol(Courses.PLATFORM, courses.person("Amara Okafor"), run);

        mvc.perform(get("/planning/runs/" + code + "-W").cookie(ines))
                .andExpect(content().string(containsString("1 person loses the seat.")));
        mvc.perform(post("/planning/runs/" + code + "-W/state")
                        .param("next", "CANCELLED")
                        .cookie(ines)
                        .with(csrf()))
                .andExpect(redirectedUrl("/planning/runs/" + code + "-W"));
        mvc.perform(get("/runs/" + code + "-W")).andExpect(content().string(containsString("Called off")));
    }

    @Test
    void givesTheRosterAsAFileThatNoSpreadsheetRuns() throws Exception {
        var run = courses.run(version, code + "-W", LocalDate.of(2027, 2, 23));
        enrol.enrol(Courses.PLATFORM, courses.person("=Sum, Ada"), run);

        mvc.perform(get("/planning/runs/" + code + "-W/roster.csv").cookie(ines))
                .andExpect(content().string(containsString("\"'=Sum, Ada\",ENROLLED,")));
    }

    @Test
    void isForThoseWhoPlan() throws Exception {
        var amara = browsers.of(courses.person("Amara Okafor"));

        mvc.perform(get("/planning").cookie(amara)).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder openRun(String runCode) {
        return post("/planning/runs")
                .param("version", version.toString())
                .param("code", runCode)
                .param("organisation", courses.umbelCentre().toString())
                .param("runZone", "America/New_York")
                .param("startsOn", "2027-02-23")
                .param("startsAt", "12:00")
                .param("mode", "OPEN")
                .cookie(ines)
                .with(csrf());
    }
}
