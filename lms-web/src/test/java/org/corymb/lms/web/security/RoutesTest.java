package org.corymb.lms.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.RouteDecisions.Decision;
import org.corymb.lms.web.security.RouteDecisions.Role;
import org.corymb.lms.web.security.RouteWorld.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route with every role, against {@code routes.txt}; a route that nobody decided about fails. */
@WebTest
class RoutesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$?\\{([a-zA-Z]+)[^}]*}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browsers browsers;

    @Autowired
    RouteWorld worlds;

    @Autowired
    Courses courses;

    @Test
    void isDecidedForEveryRoute() {
        assertThat(routes(mapping))
                .isEqualTo(new TreeSet<>(RouteDecisions.read().keySet()));
    }

    @Test
    void findsARouteThatNobodyDecidedAbout() throws NoSuchMethodException {
        var undecided = new TreeSet<String>();
        var planted = RequestMappingInfo.paths("/planted")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(planted, new Planted(), Planted.class.getDeclaredMethod("open"));
        try {
            undecided.addAll(routes(mapping));
        } finally {
            mapping.unregisterMapping(planted);
        }
        undecided.removeAll(RouteDecisions.read().keySet());

        assertThat(undecided).contains("GET /planted");
    }

    @Test
    void letsInWhoMayAndNobodyElse() {
        var world = worlds.around(run());
        var wrong = new ArrayList<String>();
        for (var decision : RouteDecisions.read().values()) {
            for (var role : rolesFor(decision)) {
                var answer = ask(decision, role, world);
                var broke = answer.getUnresolvedException() != null
                        || answer.getResponse().getStatus() >= 500
                        || List.of(405, 406).contains(answer.getResponse().getStatus());
                var allowed = decision.allowed().contains(role);
                if (broke || isRefused(answer, !allowed) == allowed) {
                    wrong.add(decision.route() + " by " + role + " answers "
                            + (broke ? "a failure" : answer.getResponse().getStatus()));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private RunId run() {
        var code = "ROUTES" + Courses.number();
        return courses.run(
                courses.version(courses.offering(code)),
                code,
                LocalDate.now(ZoneOffset.UTC).plusMonths(2));
    }

    private static Set<Role> rolesFor(Decision decision) {
        var api = decision.route().contains(" /api/v1/") || decision.route().contains(" /ims/");
        return api ? EnumSet.range(Role.TOKEN_NONE, Role.TOKEN_ADMIN) : EnumSet.range(Role.VISITOR, Role.ADMIN);
    }

    private MvcTestResult ask(Decision decision, Role role, World world) {
        var words = decision.route().split(" ");
        var request = mvc.method(HttpMethod.valueOf(words[0]))
                .uri(filled(words[1], world))
                .accept(role.callsApi() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
                .with(remote(UUID.randomUUID()));
        decision.fields().forEach((name, value) -> request.param(name, filled(value, world)));
        if (role == Role.TOKEN_WRONG_SCOPE) {
            request.header(
                    "Authorization", "Bearer " + worlds.secret(world.accounts().get(Role.ADMIN), others(decision)));
        } else if (role.callsApi() && role != Role.TOKEN_NONE) {
            request.header("Authorization", "Bearer " + world.secrets().get(role));
        } else if (!role.callsApi()) {
            request.with(csrf());
            if (role != Role.VISITOR) {
                request.cookie(browsers.of(world.accounts().get(role)));
            }
        }
        return request.exchange();
    }

    /** Every scope but the one that the route needs. */
    private static Set<Scope> others(Decision decision) {
        var words = decision.route().split(" ");
        var scopes = EnumSet.allOf(Scope.class);
        ApiScopes.needed(words[0], words[1]).ifPresent(scopes::remove);
        return scopes;
    }

    /** An address of its own for each request, so that limits do not answer in place of rights. */
    private static RequestPostProcessor remote(UUID random) {
        return request -> {
            request.setRemoteAddr("10." + Math.floorMod(random.hashCode(), 250) + "."
                    + Math.floorMod(random.getMostSignificantBits(), 250) + "."
                    + Math.floorMod(random.getLeastSignificantBits(), 250));
            return request;
        };
    }

    /** To somebody who may not, a thing may also be said not to be there. */
    private static boolean isRefused(MvcTestResult answer, boolean hidden) {
        var response = answer.getResponse();
        var location = response.getRedirectedUrl();
        return List.of(401, 403).contains(response.getStatus())
                || (hidden && response.getStatus() == 404)
                || (location != null && location.startsWith("/sign-in?next="));
    }

    private static String filled(String text, World world) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> world.values()
                        .getOrDefault(found.group(1), UUID.randomUUID().toString()));
    }

    private static Set<String> routes(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.corymb.")) {
                for (var path : info.getPatternValues()) {
                    var methods = info.getMethodsCondition().getMethods();
                    (methods.isEmpty() ? Set.of("GET") : methods).forEach(method -> routes.add(method + " " + path));
                }
            }
        });
        return routes;
    }

    @Controller
    static class Planted {

        @GetMapping("/planted")
        String open() {
            return "planted";
        }
    }
}
