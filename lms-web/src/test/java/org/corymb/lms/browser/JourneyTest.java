package org.corymb.lms.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.importing.ImportCentre;
import org.corymb.lms.importing.demo.TravellingClock;
import org.corymb.lms.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;

/**
 * The whole way on the real centre's catalogue: a manager opens a cohort, a learner signs up, finds it in her hours and
 * enrols, her instructor takes every roll, grades and decides, she takes her badge with her, and an employer checks it.
 * Every page on the way is checked, light and dark; pictures are in target/screenshots.
 */
@BrowserTest
@Tag("browser")
class JourneyTest {
    private static final String PASSWORD = "a-long-password";
    private static final Pattern CONFIRMATION = Pattern.compile("http://localhost:\\d+/sign-up/confirm/[\\w-]+");

    @Autowired
    private ImportCentre centre;

    @Autowired
    private Runs runs;

    @Autowired
    private Sessions sessions;

    @Autowired
    private TravellingClock clock;

    @Value("${corymb.public-url}")
    private String base;

    @Value("${corymb.mail.directory}")
    private Path mails;

    @TempDir
    private Path folder;

    private Chromium chromium;

    @BeforeAll
    void bringTheCentre() throws IOException {
        chromium = Chromium.start();
        var facts = Path.of("../examples/cscce.yaml");
        centre.bring(new Actor.Platform("journey test"), facts.toString(), Files.readString(facts), false);
        var staff = new ClassPathResource("journey/staff.yaml").getContentAsString(StandardCharsets.UTF_8);
        centre.bring(new Actor.Platform("journey test"), "journey/staff.yaml", staff, false);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void goesFromTheCatalogueToABadgeThatVerifies(Screen screen) throws IOException {
        clock.comeHome();
        var code = screen.isPhone() ? "CEF27S" : "CEF27W";
        var address = "amara." + screen + "@example.org";
        try (var ines = chromium.window(screen, base);
                var amara = chromium.window(screen, base);
                var maya = chromium.window(screen, base);
                var employer = chromium.window(screen, base)) {
            opens(ines.signIn("ines@example.org", PASSWORD), code);
            signsUp(amara, address);
            findsInHerHoursAndEnrols(amara, code);
            var cohort =
                    new Cohort(runs.get(code), sessions.ofRun(runs.get(code).id()));
            clock.set(cohort.beforeItBegins());
            moves(ines, code, "Begin");
            maya.signIn("maya@example.org", PASSWORD);
            handsIn(amara, code);
            grades(maya, code);
            for (var session : cohort.sessions()) {
                clock.set(cohort.after(session));
                takesTheRoll(maya, session.id().toString());
            }
            moves(ines, code, "Finish");
            decides(maya, code);
            var badge = takesHerBadge(amara, screen);
            checks(employer, badge, "VALID", "Valid");
            checks(employer, oneBitOtherwise(badge), "ALTERED", "Altered after it was signed");
            revokes(ines, amara.page().url());
            checks(employer, badge, "REVOKED", "Revoked on");
        }
    }

    private void opens(Window ines, String code) {
        ines.open("/planning/runs/new").check("journey-open-a-run");
        var version = ines.page().locator("#version option").getByText("2027");
        ines.page().locator("#version").selectOption(version.getAttribute("value"));
        var start = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(21)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        ines.fill("Code", code)
                .fill("First day", start.toString())
                .fill("Start of the sessions", "12:00")
                .fill("Lead", "maya@example.org");
        ines.page().locator("#runZone").selectOption("America/New_York");
        ines.press("Open the run").check("journey-run-opened");
        assertThat(ines.text()).contains(code + " is there.");
    }

    private void signsUp(Window amara, String address) {
        amara.open("/sign-up").check("journey-sign-up");
        amara.fill("Your name", "Amara Okafor")
                .fill("E-mail address", address)
                .fill("Password", PASSWORD)
                .press("Make my account")
                .check("journey-look-into-your-mail");
        amara.page().navigate(new Mailbox(mails).link(address, CONFIRMATION));
        amara.check("journey-confirm").press("Confirm and sign in").check("journey-first-today");
    }

    private void findsInHerHoursAndEnrols(Window amara, String code) {
        amara.open("/?zone=Europe/Rome")
                .choose("Free from", "17:00")
                .choose("until", "21:00")
                .press("Show what fits");
        amara.byRole(AriaRole.HEADING, "Fits your hours").waitFor();
        amara.check("journey-in-her-hours");
        var card = amara.page().locator("section[aria-labelledby=fits] article").filter(hasText(code));
        assertThat(card.innerText()).contains("18:00 to 19:30 Rome");
        card.getByRole(AriaRole.LINK).first().click();
        amara.check("journey-run");
        amara.page().getByRole(AriaRole.CHECKBOX).check();
        amara.press("Enrol").check("journey-enrolled");
        assertThat(amara.text()).contains("You have a seat in " + code);
        amara.open("/today").check("journey-today");
    }

    private void moves(Window ines, String code, String step) {
        ines.open("/planning/runs/" + code).check("journey-" + step);
        ines.press(step);
    }

    private void handsIn(Window amara, String code) {
        amara.open("/cohorts/" + code)
                .check("journey-cohort")
                .follow("Purpose statement")
                .check("journey-assignment");
        amara.fill("Your work", "For people who look after reef data, so that nobody counts the same fish twice.")
                .fill("Link", "https://example.org/purpose")
                .press("Hand in")
                .check("journey-handed-in");
    }

    private void grades(Window maya, String code) {
        maya.open("/teaching/runs/" + code).check("journey-desk");
        maya.follow("Grade 1").check("journey-queue");
        maya.follow("Begin").check("journey-grading");
        maya.page()
                .locator("label.rung")
                .filter(hasText("meets"))
                .getByRole(AriaRole.RADIO)
                .check();
        maya.fill("Feedback to Amara Okafor", "Clear at first reading.")
                .press("Publish")
                .check("journey-graded");
    }

    private void takesTheRoll(Window maya, String session) {
        maya.open("/teaching/sessions/" + session + "/roll");
        maya.page()
                .locator("li.call")
                .filter(hasText("Amara Okafor"))
                .getByRole(AriaRole.CHECKBOX)
                .check();
        maya.page().locator("#roll-state.pill-good").waitFor();
        maya.press("Close roll call");
        maya.page().getByText("This roll is closed.").first().waitFor();
    }

    private void decides(Window maya, String code) {
        maya.open("/teaching/runs/" + code + "/completion").check("journey-completion");
        assertThat(maya.text()).contains("Rule satisfied");
        maya.press("Completed: Amara Okafor").check("journey-decided");
    }

    private Path takesHerBadge(Window amara, Screen screen) {
        amara.open("/record").check("journey-record");
        amara.follow("Community Engagement Fundamentals").check("journey-badge");
        assertThat(amara.text()).contains("This badge is valid", "Amara Okafor");
        var file = folder.resolve("badge-" + screen + ".png");
        amara.page().waitForDownload(() -> amara.follow("Picture (PNG)")).saveAs(file);
        return file;
    }

    private void revokes(Window ines, String badge) {
        ines.open(badge.replaceFirst("^https?://[^/]*", ""))
                .follow("Revoke or suspend this badge")
                .check("journey-revoke");
        ines.fill("Reason", "The work turned out to be somebody else’s.")
                .press("Revoke this badge for good")
                .check("journey-revoked");
    }

    private void checks(Window employer, Path badge, String verdict, String words) {
        employer.open("/verify").check("journey-verify");
        employer.page().locator("input[type=file]").setInputFiles(badge);
        employer.press("Check");
        employer.page()
                .locator("#answers h3")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        employer.check("journey-verified-" + verdict);
        assertThat(employer.page().locator("#answers h3").innerText()).startsWith(words);
    }

    /** The same picture with one bit of the name in the signed text turned: "Amara" becomes "Amira" or the like. */
    private Path oneBitOtherwise(Path badge) throws IOException {
        return AlteredPicture.of(badge, folder.resolve("altered-" + badge.getFileName()), "Amara Okafor");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
