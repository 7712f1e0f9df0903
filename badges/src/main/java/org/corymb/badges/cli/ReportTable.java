package org.corymb.badges.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corymb.badges.Check;

/**
 * Reports on several badges as a table for a terminal, with the reason under each badge that is not valid.
 *
 * @param answers what came of each
 */
record ReportTable(List<Answer> answers) {
    private static final int WIDEST = 40;

    String text() {
        int name = width("Badge", answers.stream().map(Answer::name).toList());
        int issuer = width("Issuer", answers.stream().map(Answer::issuer).toList());
        var text = new StringBuilder();
        row(text, "Verdict", "Badge", "Issuer", "Source", name, issuer);
        for (var answer : answers) {
            row(text, answer.report().verdict().name(), answer.name(), answer.issuer(), answer.source(), name, issuer);
            if (!answer.isValid()) {
                reason(text, answer);
            }
        }
        return text.append(sum()).append('\n').toString();
    }

    private static void row(
            StringBuilder text, String verdict, String name, String issuer, String source, int wide, int wider) {
        text.append(TerminalText.column(verdict, 18))
                .append(TerminalText.column(name, wide))
                .append("  ")
                .append(TerminalText.column(issuer, wider))
                .append("  ")
                .append(TerminalText.clean(source))
                .append('\n');
    }

    private static void reason(StringBuilder text, Answer answer) {
        answer.report().checks().stream()
                .filter(check -> !(check instanceof Check.Passed))
                .min((a, b) -> Boolean.compare(b instanceof Check.Failed, a instanceof Check.Failed))
                .ifPresent(check -> text.append("                  ")
                        .append(TerminalText.clean(check.detail()))
                        .append('\n'));
    }

    private static int width(String heading, List<String> values) {
        int longest = values.stream().mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest, heading.length(), WIDEST);
    }

    /** Such as <code>3 badges: 2 valid, 1 expired</code>. */
    private String sum() {
        var counts = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.report().verdict(), TreeMap::new, Collectors.counting()));
        return answers.size() + " badges: "
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " "
                                + each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }
}
