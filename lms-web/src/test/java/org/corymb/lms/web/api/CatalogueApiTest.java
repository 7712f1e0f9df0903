package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.lms.web.api.ApiCaller.assertDetail;
import static org.corymb.lms.web.api.ApiCaller.assertField;
import static org.corymb.lms.web.api.ApiCaller.assertProblem;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class CatalogueApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Courses courses;

    @Test
    void givesTheSessionsOfARunWithOffsetAndZone() {
        var code = "API" + Courses.number();
        courses.run(courses.version(courses.offering(code)), code + "-W", july());

        var answer = get("/api/v1/runs/" + code + "-W");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.zone").isEqualTo("America/New_York");
        assertThat(answer).bodyJson().extractingPath("$.sessions.length()").isEqualTo(17);
        assertThat(answer).bodyJson().extractingPath("$.sessions[0].start").isEqualTo(july() + "T12:00:00-04:00");
        assertThat(answer).bodyJson().extractingPath("$.sessions[0].zone").isEqualTo("America/New_York");
    }

    @Test
    void hidesADraft() {
        var code = "API" + Courses.number();
        courses.draft(courses.version(courses.offering(code)), code + "-D", july());

        assertProblem(get("/api/v1/runs/" + code + "-D"), 404);
    }

    @Test
    void givesRunsAndOfferingsPartByPart() {
        var code = "API" + Courses.number();
        var version = courses.version(courses.offering(code));
        courses.offering("API" + Courses.number());
        List.of("-A", "-B", "-C").forEach(end -> courses.run(version, code + end, july()));

        assertThat(all("/api/v1/runs")).doesNotHaveDuplicates().contains(code + "-A", code + "-B", code + "-C");
        assertThat(all("/api/v1/offerings")).doesNotHaveDuplicates().contains(code);
    }

    @Test
    void refusesACursorThatItNeverGaveAndALimitThatIsNoNumber() {
        var detail = "There is no such place in the list. Begin again without a cursor.";

        assertDetail(get("/api/v1/runs?cursor=nowhere"), 422, detail);
        assertField(get("/api/v1/runs?limit=many"), 422, "limit");
    }

    @Test
    void givesAtLeastOneAndAtMostAHundred() {
        assertThat(get("/api/v1/offerings?limit=-5")).hasStatusOk();
        assertThat(get("/api/v1/offerings?limit=100000")).hasStatusOk();
    }

    @Test
    void isOpenToEverybodyButNotToABrokenToken() {
        assertThat(get("/api/v1/offerings")).hasStatusOk();
        assertProblem(new ApiCaller(mvc, "corymb_none").get("/api/v1/offerings"), 401);
    }

    private List<String> all(String path) {
        var codes = new ArrayList<String>();
        var cursor = "";
        var more = true;
        while (more) {
            var part = read(get(path + "?limit=2&cursor=" + cursor));
            assertThat(part.path("items").size()).isLessThanOrEqualTo(2);
            part.path("items").forEach(item -> codes.add(item.path("code").asString()));
            cursor = part.path("next").asStringOpt().orElse("");
            more = !cursor.isEmpty();
        }
        return codes;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static JsonNode read(MvcTestResult answer) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(body);
    }

    private static LocalDate july() {
        return LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 7, 1);
    }
}
