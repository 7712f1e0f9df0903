package org.corymb.lms.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.importing.demo.TravellingClock;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Each test changes what the page says and asks once more: an unchanged answer was kept, a changed one was made anew. */
@WebTest
@TestPropertySource(properties = "corymb.pages.kept=1h")
@Import(KeptPagesTest.Time.class)
class KeptPagesTest {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final KeptPages.Turn FIRST = new KeptPages.Turn.Make(true);
    private static final KeptPages.Key ROME =
            new KeptPages.Key("/", "", new ViewerZone(ZoneId.of("Europe/Rome"), true), Locale.ENGLISH);
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

    @Autowired
    TravellingClock clock;

    KeptPages pages;

    @BeforeEach
    void openARun() {
        clock.set(Instant.now());
        pages = new KeptPages(clock, KEPT);
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
    void makesAPageAnewWhenItIsOld() throws Exception {
        asked(get(address));
        enrolled.run();

        clock.set(clock.instant().plus(KEPT).minusSeconds(1));
        assertThat(asked(get(address)).getContentAsString()).contains(ALL_LEFT);
        clock.set(clock.instant().plusSeconds(2));
        assertThat(asked(get(address)).getContentAsString()).contains(ONE_TAKEN);
    }

    @Test
    void letsOneMakeAPageThatNobodyHasYetWhileTheOthersWait() throws Exception {
        var another = new FutureTask<>(() -> pages.turn(ROME));
        var waiting = new Thread(another);

        assertThat(pages.turn(ROME)).isEqualTo(FIRST);
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        pages.keep(ROME, made("here it is"), 0);
        pages.end(ROME);

        assertThat(sent(another.get())).isEqualTo("here it is");
    }

    @Test
    void letsTheNextMakeThePageThatTheFirstCouldNot() throws Exception {
        var another = new FutureTask<>(() -> pages.turn(ROME));
        var waiting = new Thread(another);

        assertThat(pages.turn(ROME)).isEqualTo(FIRST);
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);
        pages.end(ROME);

        assertThat(another.get()).isEqualTo(new KeptPages.Turn.Make(false));
        assertThat(pages.turn(ROME)).isEqualTo(FIRST);
    }

    @Test
    void letsOneMakeAnOldPageAnewWhileTheOthersGetTheOldOne() throws Exception {
        pages.turn(ROME);
        pages.keep(ROME, made("old"), 0);
        pages.end(ROME);
        assertThat(sent(pages.turn(ROME))).isEqualTo("old");

        clock.set(clock.instant().plus(KEPT));
        assertThat(pages.turn(ROME)).isEqualTo(FIRST);
        assertThat(sent(pages.turn(ROME))).isEqualTo("old");
        assertThat(sent(pages.turn(ROME))).isEqualTo("old");
        pages.keep(ROME, made("new"), 0);
        pages.end(ROME);

        assertThat(sent(pages.turn(ROME))).isEqualTo("new");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TravellingClock travellingClock() {
            return new TravellingClock(Clock.systemUTC());
        }
    }

    private static ContentCachingResponseWrapper made(String page) throws IOException {
        var response = new ContentCachingResponseWrapper(new MockHttpServletResponse());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
        return response;
    }

    private static String sent(KeptPages.Turn turn) throws IOException {
        var response = new MockHttpServletResponse();
        assertThat(turn).isInstanceOf(KeptPages.Turn.Send.class);
        ((KeptPages.Turn.Send) turn).page().send(response);
        return response.getContentAsString();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
