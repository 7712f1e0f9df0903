package org.corymb.lms.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.People;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.Browsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class EntryPagesTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:sign-up|sign-in|reset)/\\S+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Browsers browsers;

    @Test
    void leadsAVisitorToTheSignInAndBack() {
        var answer = mvc.get().uri("/account?tab=1").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/sign-in?next=%2Faccount%3Ftab%3D1");
    }

    @Test
    void signsInWithACookieThatScriptsAndOtherSitesDoNotGet() {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);

        var answer = signIn(jun, People.PASSWORD, "/account");

        assertThat(answer).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/account");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("corymb=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(mvc.get().uri("/account").cookie(session(answer)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Jun Watanabe", jun.text());
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownAddress() {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);

        var wrong = signIn(jun, "not the password", "");
        var unknown = signIn(People.address("nobody"), "not the password", "");

        for (var answer : new MvcTestResult[] {wrong, unknown}) {
            assertThat(answer)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Address and password do not belong together");
        }
    }

    @Test
    void neverLeadsToAnotherSiteAfterSigningIn() {
        var jun = People.address("jun");
        people.person("Jun Watanabe", jun);

        assertThat(signIn(jun, People.PASSWORD, "//evil.example")).hasHeader("Location", "/today");
    }

    @Test
    void asksForATokenWithoutAnErrorBeforeAnythingWasEntered() {
        var jun = browsers.of(people.person("Jun Watanabe", People.address("jun")));

        assertThat(mvc.get().uri("/account/tokens").cookie(jun).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("name=\"days\"", "value=\"90\"")
                .doesNotContain("aria-invalid");
    }

    @Test
    void signsUpThroughTheMail() {
        var amara = People.address("amara");
        var asked = mvc.post()
                .uri("/sign-up")
                .with(csrf())
                .param("displayName", "Amara Okafor")
                .param("address", amara.text())
                .param("password", People.PASSWORD)
                .exchange();
        assertThat(asked).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/sign-up/sent");
        var link = linkTo(amara);
        var proof = Objects.requireNonNull(asked.getResponse().getCookie("corymb-sign-up"));

        assertThat(mvc.get().uri(link).cookie(proof).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Amara Okafor", "Confirm and sign in");
        assertThat(accounts.byAddress(amara)).isEmpty();
        var confirmed = mvc.post().uri(link).with(csrf()).cookie(proof).exchange();

        assertThat(confirmed).hasStatus(HttpStatus.FOUND);
        assertThat(accounts.byAddress(amara)).isPresent();
        assertThat(mvc.get().uri("/account").cookie(session(confirmed)).exchange())
                .hasStatusOk();
        assertThat(mvc.post().uri(link).with(csrf()).exchange()).hasStatus(HttpStatus.GONE);
    }

    @Test
    void keepsWhatWasEnteredAndNamesTheFaultBesideTheField() {
        var answer = mvc.post()
                .uri("/sign-up")
                .with(csrf())
                .param("displayName", "Amara Okafor")
                .param("address", "not an address")
                .param("password", "short")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"Amara Okafor\"", "href=\"#address\"", "aria-invalid=\"true\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void endsEveryOtherSessionWhenThePasswordChanges() {
        var jun = People.address("jun");
        var account = people.person("Jun Watanabe", jun);
        var here = browsers.of(account);
        var there = browsers.of(account);

        var changed = mvc.post()
                .uri("/account/password")
                .cookie(here)
                .with(csrf())
                .param("present", People.PASSWORD)
                .param("password", "another umbel over a white centre")
                .exchange();

        assertThat(changed).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/account");
        assertThat(mvc.get().uri("/account").cookie(there).exchange()).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri("/account").cookie(session(changed)).exchange())
                .hasStatusOk();
    }

    @Test
    void refusesAFormFromAnotherSite() {
        var jun = People.address("jun");
        var account = people.person("Jun Watanabe", jun);

        assertThat(mvc.post()
                        .uri("/account/sign-out-everywhere")
                        .cookie(browsers.of(account))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult signIn(EmailAddress address, String password, String next) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("address", address.text())
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("corymb"));
    }

    private static String linkTo(EmailAddress address) {
        return await().until(() -> find(address), Optional::isPresent).orElseThrow();
    }

    private static Optional<String> find(EmailAddress address) throws IOException {
        var directory = Path.of("target/mail");
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(EntryPagesTest::read)
                    .filter(mail -> mail.contains(address.text()))
                    .flatMap(mail -> LINK.matcher(mail).results())
                    .map(found -> found.group(1))
                    .findFirst();
        }
    }

    private static String read(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("=\r?\n"))
                    .reduce("", String::concat)
                    .replace("=3D", "=");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
