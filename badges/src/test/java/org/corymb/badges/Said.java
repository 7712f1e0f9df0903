package org.corymb.badges;

import java.util.stream.Collectors;

/** What a report says, for comparison with what it should say. */
public final class Said {
    private Said() {}

    /** The checks of this name, or all if it is empty, a line each. */
    public static String by(VerificationReport report, String name) {
        return report.checks().stream()
                .filter(check -> name.isEmpty() || check.name().equals(name))
                .map(check ->
                        check.name() + ' ' + check.outcome() + ' ' + check.detail() + " [" + check.section() + ']')
                .collect(Collectors.joining("\n"));
    }
}
