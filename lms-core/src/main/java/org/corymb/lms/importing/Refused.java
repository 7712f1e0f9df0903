package org.corymb.lms.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.corymb.lms.shared.BrokenRule;

/** Says in words why an entry was refused. */
final class Refused {

    private Refused() {}

    static String words(RuntimeException refusal) {
        return switch (refusal) {
            case BrokenRule rule -> words(rule.code(), rule.arguments());
            default -> String.valueOf(refusal.getMessage());
        };
    }

    private static String words(String code, List<Object> arguments) {
        return switch (code) {
            case "version-frozen" ->
                "a run was opened with version " + arguments.getFirst()
                        + ", so it can no longer change: add a version with another label";
            case "run-fixed" ->
                "this run is there already with another " + arguments.getFirst() + ": an import does not change runs";
            case "run-state" ->
                "this run is " + lower(arguments.getFirst()) + " and cannot become " + lower(arguments.getLast());
            default ->
                "not allowed: " + code
                        + arguments.stream().map(Object::toString).collect(Collectors.joining(", ", " (", ")"));
        };
    }

    private static String lower(Object name) {
        return name.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
