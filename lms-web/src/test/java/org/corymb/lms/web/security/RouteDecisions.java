package org.corymb.lms.web.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who may use which route, as {@code routes.txt} says it. A line is {@code METHOD /pattern | who | field=value&...}: who is
 * names of {@link Role} or of a group, and the fields make a POST complete enough that only the right of the caller decides.
 */
final class RouteDecisions {

    /** A caller, as the test world has one. TOKEN_* call the API, the others use pages. */
    enum Role {
        VISITOR,
        PERSON,
        LEARNER,
        LEARNER_ELSEWHERE,
        OBSERVER,
        GRADER,
        FACILITATOR,
        LEAD,
        MANAGER,
        MANAGER_ELSEWHERE,
        OWNER,
        ADMIN,
        TOKEN_NONE,
        TOKEN_WRONG_SCOPE,
        TOKEN_PERSON,
        TOKEN_LEAD,
        TOKEN_MANAGER,
        TOKEN_ADMIN;

        boolean callsApi() {
            return name().startsWith("TOKEN_");
        }
    }

    private static final Map<String, Set<Role>> GROUPS = Map.of(
            "everybody", EnumSet.allOf(Role.class),
            "nobody", EnumSet.noneOf(Role.class),
            "signed-in", EnumSet.range(Role.PERSON, Role.ADMIN),
            "staff", EnumSet.of(Role.OBSERVER, Role.GRADER, Role.FACILITATOR, Role.LEAD, Role.MANAGER, Role.ADMIN),
            "takes-roll", EnumSet.of(Role.FACILITATOR, Role.LEAD, Role.MANAGER, Role.ADMIN),
            "assesses", EnumSet.of(Role.GRADER, Role.FACILITATOR, Role.LEAD, Role.MANAGER, Role.ADMIN),
            "decides", EnumSet.of(Role.LEAD, Role.MANAGER, Role.ADMIN),
            "plans", EnumSet.of(Role.MANAGER, Role.ADMIN),
            "members-desk", EnumSet.of(Role.OWNER, Role.ADMIN),
            "tokens", EnumSet.range(Role.TOKEN_PERSON, Role.TOKEN_ADMIN));

    /** One decision. */
    record Decision(String route, Set<Role> allowed, Map<String, String> fields) {}

    private RouteDecisions() {}

    static Map<String, Decision> read() {
        var file = Objects.requireNonNull(RouteDecisions.class.getResourceAsStream("/routes.txt"));
        var decisions = new LinkedHashMap<String, Decision>();
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteDecisions::decision)
                    .forEach(decision -> decisions.put(decision.route(), decision));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return decisions;
    }

    private static Decision decision(String line) {
        var parts = line.split(" \\| ", 3);
        var allowed = EnumSet.noneOf(Role.class);
        Arrays.stream(parts[1].strip().split("[ ,]+"))
                .forEach(word ->
                        allowed.addAll(GROUPS.containsKey(word) ? GROUPS.get(word) : Set.of(Role.valueOf(word))));
        var fields = new LinkedHashMap<String, String>();
        if (parts.length == 3) {
            Arrays.stream(parts[2].strip().split("&"))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> fields.put(field[0], field[1]));
        }
        return new Decision(parts[0].strip().replaceAll("\\s+", " "), allowed, fields);
    }
}
