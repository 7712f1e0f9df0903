package org.corymb.lms.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Each test changes what the page says and asks once more: an unchanged answer was kept, a changed one was made anew. */
@WebTest
@TestPropertySource(properties = "corymb.pages.kept=1h")
class KeptPagesTest {
    private static final String ALL_LEFT = "25 of 25 seats left";
    private static final String ONE_TAKEN = "24 of 25 seats left";

    @Autowired
    MockMvc mvc;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    Browsers browsers;

    String address;
    Runnable enrolled;

    @BeforeEach
    void openARun() {
        var code = "CEF" + Courses.number();
        var run = courses.run(courses.version(courses.offering(code)), code + "-W", LocalDate.of(2027, 2, 23));
        address = "/?q=" + code + "-W";
        enrolled = () -> enrol.enrol(Courses.PLATFORM, courses.person("Amara Okafor"), run);
    }

    @Test
    void answersTheNextVisitorWithTheSamePage() throws Exception {
        var first = asked(get(address));
        enrolled.run();

        var second = asked(get(address));

        assertThat(second.getContentAsString()).contains(ALL_LEFT).isEqualTo(first.getContentAsString());
        assertThat(second.getContentType()).isEqualTo(first.getContentType());
        assertThat(second.getHeader("Content-Language")).isEqualTo("en");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo(first.getHeader("Content-Security-Policy"));
    }

    @Test
    void makesThePageAnewForWhoeverIsSignedIn() throws Exception {
        asked(get(address));
        enrolled.run();
        var browser = browsers.of(courses.person("Jun Tanaka"));

        assertThat(asked(get(address).cookie(browser)).getContentAsString()).contains(ONE_TAKEN);
    }

    @Test
    void keepsNothingForWhoeverBringsACookieOfAForm() throws Exception {
        var cookie = new Cookie("corymb-form", "0f2f7c1e");
        asked(get(address).cookie(cookie));
        enrolled.run();

        assertThat(asked(get(address).cookie(cookie)).getContentAsString()).contains(ONE_TAKEN);
        assertThat(asked(get(address)).getContentAsString()).contains(ONE_TAKEN);
    }

    @Test
    void keepsOnePageForEachZoneAndRemembersTheZoneAllTheSame() throws Exception {
        var rome = asked(get(address + "&zone=Europe/Rome"));
        var again = asked(get(address + "&zone=Europe/Rome"));
        var tokyo = asked(get(address).cookie(new Cookie("zone", "Asia.Tokyo")));
        enrolled.run();
        var romeByCookie = asked(get(address).cookie(new Cookie("zone", "Europe.Rome")));

        assertThat(rome.getHeader("Set-Cookie")).startsWith("zone=Europe.Rome");
        assertThat(again.getHeader("Set-Cookie")).startsWith("zone=Europe.Rome");
        assertThat(tokyo.getContentAsString()).contains("Tokyo").doesNotContain("Rome");
        assertThat(romeByCookie.getContentAsString()).contains("Rome").contains(ONE_TAKEN);
    }

    @Test
    void keepsNeitherErrorsNorOtherPages() throws Exception {
        assertThat(asked(get("/runs/NOSUCH")).getStatus()).isEqualTo(404);
        assertThat(asked(get("/runs/NOSUCH")).getStatus()).isEqualTo(404);
        assertThat(asked(get("/sign-in")).getHeader("Set-Cookie")).startsWith("corymb-form=");
        assertThat(asked(get("/sign-in")).getHeader("Set-Cookie")).startsWith("corymb-form=");
    }

    @Test
    void letsOneMakeAPageThatNobodyHasYetWhileTheOthersWait() throws Exception {
        var pages = new KeptPages(Duration.ofHours(1));
        var key = new KeptPages.Key("/", "", new ViewerZone(ZoneId.of("Europe/Rome"), true), Locale.ENGLISH);
        var another = new FutureTask<>(() -> pages.begin(key));
        var waiting = new Thread(another);

        assertThat(pages.begin(key)).isTrue();
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        pages.end(key);

        assertThat(another.get()).isFalse();
        assertThat(pages.begin(key)).isTrue();
    }

    @Test
    void letsOneMakeAnOldPageAnewWhileTheOthersGetTheOldOne() {
        var page = new KeptPages.Page(new ContentCachingResponseWrapper(new MockHttpServletResponse()), "text/html");

        assertThat(page.toBeMadeAnew(Duration.ofHours(1))).isFalse();
        assertThat(page.toBeMadeAnew(Duration.ZERO)).isTrue();
        assertThat(page.toBeMadeAnew(Duration.ZERO)).isFalse();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
