package org.corymb.lms.web.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.completion.Decisions;
import org.corymb.lms.completion.Learning;
import org.corymb.lms.completion.Standings;
import org.corymb.lms.completion.TaughtRuns;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class TeachingPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TaughtRuns runs;

    @Autowired
    Learning learning;

    @Autowired
    Browsers browsers;

    @Autowired
    Attendances attendances;

    @Autowired
    Assessments assessments;

    @Autowired
    Standings standings;

    @Autowired
    Decisions decisions;

    @Autowired
    StatementCounter statements;

    TaughtRun run;
    Cookie maya;
    Cookie amara;
    String roll;

    @BeforeEach
    void openARun() {
        run = runs.running("Amara Okafor", "Jun Watanabe");
        maya = browsers.of(run.maya().requireAccount());
        amara = browsers.of(run.amara());
        roll = "/teaching/sessions/" + run.sessions().getFirst() + "/roll";
    }

    @Test
    void showsTheRunsThatSomebodyTeaches() throws Exception {
        page(get("/teaching"), maya).andExpect(content().string(containsString(run.code())));
        page(get("/teaching"), amara).andExpect(content().string(containsString("You do not teach a cohort yet")));
    }

    @Test
    void savesOneTouchAtATime() throws Exception {
        page(get(roll), maya).andExpect(content().string(containsString("0 of 2 here")));

        mvc.perform(post(roll + "/touches")
                        .param("learner", run.amara().toString())
                        .param("here", "true")
                        .cookie(maya)
                        .with(csrf()))
                .andExpect(status().isNoContent());

        page(get(roll), maya)
                .andExpect(content().string(containsString("1 of 2 here")))
                .andExpect(content().string(containsString("data-key=\"a\"")));
    }

    @Test
    void takesTheWholeRollAsOneFormAndClosesIt() throws Exception {
        mvc.perform(post(roll)
                        .param("here", run.amara().toString())
                        .param("act", "close")
                        .cookie(maya)
                        .with(csrf()))
                .andExpect(redirectedUrl(roll));

        assertThat(attendances.ofSession(run.sessions().getFirst()))
                .extracting(mark -> mark.status())
                .containsExactlyInAnyOrder(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT);
        page(get(roll), maya).andExpect(content().string(containsString("This roll is closed.")));
    }

    @Test
    void asksForAReasonOnceTheRollIsClosed() throws Exception {
        mvc.perform(post(roll).param("act", "close").cookie(maya).with(csrf()));

        mvc.perform(correction(""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say why: the roll is closed")));
        mvc.perform(correction("camera was off")).andExpect(redirectedUrl(roll));
    }

    private MockHttpServletRequestBuilder correction(String reason) {
        return post(roll + "/marks")
                .param("learner", run.amara().toString())
                .param("status", "PRESENT")
                .param("minutes", "70")
                .param("role", "PRESENTED")
                .param("reason", reason)
                .accept("text/html")
                .cookie(maya)
                .with(csrf());
    }

    @Test
    void showsAttendanceAndGradesInOneGridAndAsCsv() throws Exception {
        learning.mark(run, 0, run.amara(), Mark.present(34));
        learning.handIn(run, run.amara());
        learning.grade(run, run.amara(), 4);

        page(get("/teaching/runs/" + run.code()), maya)
                .andExpect(content().string(containsString("attended 34 of 90 minutes")))
                .andExpect(content().string(containsString("level 4, 3 needed")));
        mvc.perform(get("/teaching/runs/" + run.code() + "/grid.csv").cookie(maya))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(containsString("Amara Okafor,attended 34 of 90 minutes")));
    }

    @Test
    void readsTheDeskAndTheCompletionInAConstantNumberOfStatements() throws Exception {
        var large = runs.running("Amara Okafor", "Jun Watanabe", "Elin Strand", "Noor Haddad", "Rafael Pinto");
        large.learners().forEach(learner -> learning.mark(large, 0, learner, Mark.present()));
        var boss = browsers.of(large.maya().requireAccount());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> standings.ofRuns(List.of(large.id())).size() == 5);

        for (var path : new String[] {"", "/completion", "/grading"}) {
            var few = statements.during(() -> page(get("/teaching/runs/" + run.code() + path), maya));
            assertThat(statements.during(() -> page(get("/teaching/runs/" + large.code() + path), boss)))
                    .isEqualTo(few);
        }
    }

    @Test
    void marksWorkBesideItsRubricAndGoesOnToTheNext() throws Exception {
        learning.handIn(run, run.amara());
        var desk = "/teaching/runs/" + run.code() + "/grading";
        var work = desk + "/A1/" + run.amara();

        page(get(desk), maya).andExpect(content().string(containsString("Amara Okafor")));
        page(get(work), maya)
                .andExpect(content().string(containsString("We are 340 people.")))
                .andExpect(content().string(containsString("steps with support")));
        page(graded(work + "/draft", 2), maya).andExpect(content().string(containsString("Draft saved")));
        assertThat(assessments.published(run.map().id(), run.amara())).isEmpty();
        mvc.perform(graded(work, 3).cookie(maya).with(csrf())).andExpect(redirectedUrl(desk + "/A2/" + run.amara()));
        assertThat(assessments.published(run.map().id(), run.amara())).hasSize(1);
    }

    @Test
    void publishesNothingWithoutALevelInEveryLine() throws Exception {
        learning.handIn(run, run.amara());

        mvc.perform(post("/teaching/runs/" + run.code() + "/grading/A1/" + run.amara())
                        .param("feedback", "Good.")
                        .accept("text/html")
                        .cookie(maya)
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose a level in every line")))
                .andExpect(content().string(containsString("Good.")));
    }

    private MockHttpServletRequestBuilder graded(String path, int level) {
        var request = post(path).param("feedback", "Good.");
        run.map().rubric().forEach(line -> request.param("level-" + line.id(), String.valueOf(level)));
        return request;
    }

    @Test
    void decidesWithAReasonAgainstTheRule() throws Exception {
        var path = "/teaching/runs/" + run.code() + "/completion";

        page(get(path), maya)
                .andExpect(content().string(containsString("Not yet")))
                .andExpect(content().string(containsString("Attend 3 of the next 4 sessions")));
        mvc.perform(decision(path, ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The rule says otherwise: say why")));
        mvc.perform(decision(path, "did it all in another cohort")).andExpect(redirectedUrl(path));
        page(get(path), maya).andExpect(content().string(containsString("did it all in another cohort")));
    }

    private MockHttpServletRequestBuilder decision(String path, String reason) {
        return post(path + "/" + run.amara())
                .param("outcome", "COMPLETED")
                .param("reason", reason)
                .accept("text/html")
                .cookie(maya)
                .with(csrf());
    }

    @Test
    void showsWhoGetsWhatBeforeDecidingTogether() throws Exception {
        learning.doEverything(run, run.amara());
        var path = "/teaching/runs/" + run.code() + "/completion";

        page(get(path), maya).andExpect(content().string(containsString("Decide on one")));
        page(get(path + "/all"), maya)
                .andExpect(content().string(containsString("One learner completes")))
                .andExpect(content().string(not(containsString("Jun Watanabe"))));
        mvc.perform(post(path + "/all")
                        .param("learner", run.amara().toString())
                        .cookie(maya)
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(decisions.of(run.id(), run.amara())).isPresent();
    }

    @Test
    void letsALearnerWriteHandInAndReadFeedback() throws Exception {
        var path = "/cohorts/" + run.code() + "/assignments/A1";

        page(get(path), amara).andExpect(content().string(containsString("Draw how members join and move.")));
        page(post(path + "/draft").param("text", "We are").param("link", ""), amara)
                .andExpect(content().string(containsString("Draft saved")));
        mvc.perform(post(path)
                        .param("text", "We are 340")
                        .param("link", "javascript:alert(1)")
                        .accept("text/html")
                        .cookie(amara)
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("A link begins with https://")));
        mvc.perform(post(path)
                        .param("text", "We are 340")
                        .param("link", "")
                        .cookie(amara)
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        learning.grade(run, run.amara(), 2);
        page(get(path), amara)
                .andExpect(content().string(containsString("Hand it in again")))
                .andExpect(content().string(containsString("Members: level 2 of 4, nearly")));
    }

    @Test
    void keepsTheDesksShutToLearnersAndAssignmentsToTheCohort() throws Exception {
        for (var path : new String[] {"", "/grading", "/completion", "/grid.csv"}) {
            mvc.perform(get("/teaching/runs/" + run.code() + path).cookie(amara))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get(roll).cookie(amara)).andExpect(status().isForbidden());
        mvc.perform(get("/cohorts/" + run.code() + "/assignments/A1").cookie(maya))
                .andExpect(status().isForbidden());
    }

    private ResultActions page(MockHttpServletRequestBuilder request, Cookie browser) throws Exception {
        return mvc.perform(request.accept("text/html").cookie(browser).with(csrf()))
                .andExpect(status().isOk());
    }
}
