package org.corymb.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.corymb.frame.ShellOnly;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = ShellOnly.class)
class ShellTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void framesAPageWithItsTitleTheOrganisationAndItsHue() {
        var page = mvc.get().uri("/zone").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("<title>Times in your zone · Corymb</title>", "data-hue=\"320\"", "Skip to content");
    }

    @Test
    void namesTheStyleSheetAndTheScriptsByTheirContent() {
        var page = mvc.get().uri("/zone").exchange();

        assertThat(page)
                .bodyText()
                .containsPattern("/assets/css/corymb-[0-9a-f]{32}\\.css")
                .containsPattern("/webjars/htmx\\.org/2[0-9.]+/dist/htmx\\.min-[0-9a-f]{32}\\.js");
    }

    @Test
    void remembersTheZoneOfTheAddressInACookie() {
        var page = mvc.get().uri("/zone?zone=Asia/Tokyo").exchange();

        assertThat(page).bodyText().contains("<span>Tokyo</span>");
        assertThat(page.getResponse().getHeader("Set-Cookie"))
                .startsWith("zone=Asia.Tokyo; Path=/; Max-Age=31536000")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void showsTimesInTheZoneOfTheCookie() {
        var page = mvc.get()
                .uri("/zone")
                .cookie(new Cookie("zone", "America.New_York"))
                .exchange();

        assertThat(page).bodyText().contains("<span>New York</span>").doesNotContain("zone-offer");
    }

    @Test
    void ignoresAZoneThatDoesNotExist() {
        var page = mvc.get().uri("/zone?zone=Mars/Olympus").exchange();

        assertThat(page)
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains("<span>UTC</span>");
    }

    @Test
    void goesBackToThePageFromWhichTheZoneWasChosen() {
        var answer = mvc.post()
                .uri("/zone")
                .param("choice", "Europe/Rome")
                .param("back", "/runs/CEF27W?week=2")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/runs/CEF27W?week=2");
    }

    @Test
    void neverLeadsToAnotherSite() {
        var answer = mvc.post()
                .uri("/zone")
                .param("choice", "Europe/Rome")
                .param("back", "//evil.example")
                .exchange();

        assertThat(answer).hasHeader("Location", "/");
    }

    @Test
    void showsTheGalleryToNobodyOutsideDevelopment() {
        assertThat(mvc.get().uri("/gallery").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }
}
