package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corymb.badges.Check;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a terminal shows of badges, whose words are those of strangers. */
class TerminalTextTest {
    private static final Check PASSED = new Check.Passed("format", "It is\u001b[2J a badge.", "OB 3.0 5");
    private static final Check OPEN = new Check.NotChecked("status", "The list could not be had.", "OB 3.0 8.4");
    private static final Check FAILED = new Check.Failed("proof", "It does not\nfit.", "OB 3.0 8.3");

    @Test
    void whatMovesTheCursorOrTurnsTheTextIsTakenOut() {
        assertThat(TerminalText.clean("a\u001b[2Jb\nc\u202ed\u2028e\u2029f\u0085g\u00adh é😀"))
                .isEqualTo("a [2Jb c d e f g h é😀");
    }

    @Test
    void aColumnHasExactlyItsWidth() {
        assertThat(TerminalText.column("abc", 5)).isEqualTo("abc  ");
        assertThat(TerminalText.column("abcde", 5)).isEqualTo("abcde");
        assertThat(TerminalText.column("abcdef", 5)).isEqualTo("ab...");
    }

    @Test
    void aTableHasARowForEachBadgeAndTheReasonUnderThoseThatAreNotValid() {
        var good = answer("a.json", Verdict.VALID, badge("Poster", "Centre", "urn:p"), PASSED, OPEN);
        var open = answer("b\u0007.json", Verdict.UNVERIFIABLE, badge(null, null, "urn:p"), PASSED, OPEN);
        var bad = answer("c.json", Verdict.ALTERED, badge("x".repeat(41), "y".repeat(40), null), OPEN, FAILED);
        var none = answer("d.json", Verdict.MALFORMED, null, PASSED);
        var reason = " ".repeat(18);
        int name = 40;
        int issuer = 40;

        assertThat(new ReportTable(List.of(good, open, bad, none)).text())
                .isEqualTo(row("Verdict", "Badge", name, "Issuer", issuer, "Source")
                        + row("VALID", "Poster", name, "Centre", issuer, "a.json")
                        + row("UNVERIFIABLE", "(no name)", name, "urn:p", issuer, "b .json")
                        + reason + "The list could not be had.\n"
                        + row("ALTERED", "x".repeat(37) + "...", name, "y".repeat(40), issuer, "c.json")
                        + reason + "It does not fit.\n"
                        + row("MALFORMED", "(no name)", name, "", issuer, "d.json")
                        + "4 badges: 1 valid, 1 altered, 1 malformed, 1 unverifiable\n");
        assertThat(new ReportTable(List.of(good, good)).text())
                .isEqualTo(row("Verdict", "Badge", 6, "Issuer", 6, "Source")
                        + row("VALID", "Poster", 6, "Centre", 6, "a.json").repeat(2)
                        + "2 badges: 2 valid\n");
    }

    private static String row(String verdict, String name, int wide, String issuer, int wider, String source) {
        return ("%-18s%-" + wide + "s  %-" + wider + "s  %s\n").formatted(verdict, name, issuer, source);
    }

    @Test
    void aShortReportSaysWhatStandsInTheWay() {
        var poster = badge("Poster\u202e", "Centre", "urn:p");

        assertThat(new ReportText(answer("a.json", Verdict.VALID_UNCONFIRMED, poster, PASSED, OPEN)).shortly())
                .isEqualTo("VALID_UNCONFIRMED  a.json  Poster , by Centre\n");
        assertThat(new ReportText(answer("a.json", Verdict.UNVERIFIABLE, poster, PASSED, OPEN)).shortly())
                .isEqualTo("UNVERIFIABLE  a.json  Poster , by Centre\n  The list could not be had.\n");
        assertThat(new ReportText(answer("a.json", Verdict.ALTERED, null, FAILED)).shortly())
                .isEqualTo("ALTERED  a.json\n  It does not fit.\n");
    }

    @Test
    void anExplanationHasEachStepWithItsNumberAndSection() {
        var answer = answer("a.json", Verdict.ALTERED, null, PASSED, OPEN, FAILED);

        assertThat(new ReportText(answer).explained()).isEqualToNormalizingNewlines("""
                        ALTERED  a.json
                          1. passed       format        [OB 3.0 5]
                             It is [2J a badge.
                          2. not checked  status        [OB 3.0 8.4]
                             The list could not be had.
                          3. FAILED       proof         [OB 3.0 8.3]
                             It does not fit.
                          => What the badge says now is not what was signed: do not rely on any word of it.
                        """);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void anExplanationEndsWithWhatTheVerdictMeans(Verdict verdict) {
        var last = new ReportText(answer("a.json", verdict, null, PASSED))
                .explained()
                .lines()
                .reduce("", (_, line) -> line);

        assertThat(last).startsWith("  => ").hasSizeGreaterThan(30);
        assertThat(last.contains("do not rely")).isEqualTo(verdict == Verdict.ALTERED || verdict == Verdict.FORGED);
        assertThat(last.contains("The badge is the issuer's"))
                .isEqualTo(List.of(Verdict.VALID, Verdict.EXPIRED, Verdict.NOT_YET_VALID, Verdict.SUSPENDED)
                        .contains(verdict));
    }

    private static CredentialSummary badge(@Nullable String name, @Nullable String issuer, @Nullable String issuerId) {
        return new CredentialSummary(null, name, null, null, null, issuerId, issuer, null, null, null, null, null);
    }

    private static Answer answer(String source, Verdict verdict, @Nullable CredentialSummary badge, Check... checks) {
        return new Answer(source, new VerificationReport(verdict, List.of(checks), badge));
    }
}
