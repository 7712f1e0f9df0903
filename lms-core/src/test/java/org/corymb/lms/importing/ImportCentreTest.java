package org.corymb.lms.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corymb.lms.CoreTest;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.Programmes;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@CoreTest
@TestPropertySource(properties = "corymb.test.schema=import")
class ImportCentreTest {

    private static final Actor OPERATOR = new Actor.Platform("test");
    private static final Path EXAMPLE = Path.of(System.getProperty("corymb.root"), "examples", "cscce.yaml");

    @Autowired
    private ImportCentre centre;

    @Autowired
    private ExportCentre export;

    @Autowired
    private Offerings offerings;

    @Autowired
    private OfferingVersions versions;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Runs runs;

    @Autowired
    private Sessions sessions;

    @Test
    void bringsTheRealCentreAndTheSecondTimeChangesNothing() throws IOException {
        var first = bring(example());
        var second = bring(example());

        assertThat(first.lines()).isNotEmpty();
        assertThat(second.nothingToChange()).isTrue();
        assertThat(offerings.all())
                .extracting(offering -> offering.code())
                .contains("CEF", "CODE", "PBK", "NOC", "CoP", "PMB", "MW-VAL", "MW-FBK", "QSS");
        assertThat(versions.ofOffering(offerings.get("CEF").id()))
                .extracting(version -> version.ruleNote().orElse(""))
                .containsExactly(
                        "attend at least 11 of 12 sessions and complete the homework",
                        "attend at least 11 of 12 sessions and the social hour",
                        "attend regularly and present a graduation poster in the last Co-Lab");
        assertThat(programmes.get("CERT").versions()).hasSize(2);
        assertThat(programmes.get("CERT").intakes()).hasSize(2);
    }

    @Test
    void givesTheFirstRunOfNocItsSixTuesdaysAndOthersNoInventedTime() throws IOException {
        bring(example());

        assertThat(sessions.ofRun(runs.get("NOC21W").id()))
                .extracting(session -> session.time().date())
                .containsExactly(
                        LocalDate.of(2021, 3, 16),
                        LocalDate.of(2021, 3, 23),
                        LocalDate.of(2021, 3, 30),
                        LocalDate.of(2021, 4, 6),
                        LocalDate.of(2021, 4, 13),
                        LocalDate.of(2021, 4, 20));
        assertThat(runs.get("CEF24F").startsAt()).isEmpty();
        assertThat(sessions.ofRun(runs.get("CEF24F").id())).isEmpty();
        assertThat(runs.get("CODE24F").state()).isEqualTo(RunState.CANCELLED);
        assertThat(runs.get("CODE25W").announcedOn()).contains(LocalDate.of(2024, 9, 17));
    }

    @Test
    void exportsWhatItImports() throws IOException {
        bring(example());

        var report = bring(export.export(OPERATOR));

        assertThat(report.nothingToChange()).isTrue();
        assertThat(report.lines()).hasSizeGreaterThan(25);
    }

    @Test
    void onlyLooksWhenAskedTo() {
        var report = centre.bring(OPERATOR, "centre.yaml", organisation("onlooker"), true);

        assertThat(report.count(Effect.CREATED)).isEqualTo(1);
        assertThat(bring(organisation("onlooker")).count(Effect.CREATED)).isEqualTo(1);
    }

    @Test
    void changesNothingWhenOneEntryIsWrong() {
        var lines = refused(organisation("halfway") + """
                achievements: []
                offerings:
                  - {code: HALF, organisation: halfway, kind: course}
                  - {code: LOST, organisation: nowhere, kind: course, prerequisites: [HALF]}
                """);

        assertThat(lines)
                .containsExactly("centre.yaml:7:5: offerings[1]: there is no organisation nowhere, neither in this file"
                        + " nor on the platform");
        assertThat(offerings.byCode("HALF")).isEmpty();
    }

    @Test
    void refusesToChangeAVersionWithWhichARunWasOpened() throws IOException {
        bring(example());

        var lines = refused(example()
                .replace(
                        "minutes: 60}\n        rule_note: attend regularly",
                        "minutes: 75}\n        rule_note: attend regularly"));

        assertThat(lines)
                .singleElement()
                .asString()
                .contains("versions[2]: a run was opened with version 2022, so it can no longer change");
    }

    @Test
    void refusesToMoveARunThatIsThere() throws IOException {
        bring(example());

        var lines = refused(example().replace("starts: 2024-09-12", "starts: 2024-09-13"));

        assertThat(lines).singleElement().asString().contains("this run is there already with another starts");
    }

    @Test
    void leavesTheDecisionToAPersonWhereNothingIsSaidOfARule() throws IOException {
        bring(example());

        var rule =
                versions.byLabel(offerings.get("CODE").id(), "1").orElseThrow().rule();

        assertThat(rule).isInstanceOf(PersonConfirms.class);
    }

    private ImportReport bring(String text) {
        return centre.bring(OPERATOR, "centre.yaml", text, false);
    }

    private List<String> refused(String text) {
        return catchThrowableOfType(ImportRefused.class, () -> bring(text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String example() throws IOException {
        return Files.readString(EXAMPLE);
    }

    private static String organisation(String slug) {
        return "corymb: 1\norganisations:\n  - {slug: " + slug + ", name: " + slug + ", zone: Europe/Rome}\n";
    }
}
