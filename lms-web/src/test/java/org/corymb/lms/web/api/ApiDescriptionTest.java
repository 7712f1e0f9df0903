package org.corymb.lms.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.corymb.lms.web.WebTest;
import org.corymb.lms.web.security.ApiDoors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ApiDescriptionTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void listsEveryRouteAndNoOther() throws Exception {
        assertThat(described()).isEqualTo(mapped());
    }

    @Test
    void namesEachRouteForGoodAndSaysWhatItDoes() throws Exception {
        var names = new ArrayList<String>();
        document()
                .path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    names.add(operation.path("operationId").asString(""));
                    assertThat(operation.path("summary").asString(""))
                            .as(method + " " + path)
                            .matches("[A-Z].{10,}\\.");
                }));

        var said = ResourceBundle.getBundle("messages/operations").keySet().stream()
                .filter(key -> key.startsWith("operation."))
                .map(key -> key.substring("operation.".length()))
                .toList();
        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void saysOfEachRouteWhichScopeOpensIt() throws Exception {
        document()
                .path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    var needed = ApiDoors.scope(method.toUpperCase(java.util.Locale.ROOT), path);
                    var said = new ArrayList<String>();
                    operation
                            .path("security")
                            .forEach(door -> door.path("token").forEach(scope -> said.add(scope.asString())));

                    assertThat(operation.has("security")).as(path).isTrue();
                    assertThat(said)
                            .as(method + " " + path)
                            .isEqualTo(needed.stream().toList());
                }));
    }

    @Test
    void asksForASignInWhereItSaysSoAndNowhereElse() throws Exception {
        document()
                .path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    var answer = mvc.method(org.springframework.http.HttpMethod.valueOf(
                                    method.toUpperCase(java.util.Locale.ROOT)))
                            .uri(path.replaceAll("\\{[^}]+}", "none"))
                            .exchange();
                    var open = operation.path("security").isEmpty();

                    assertThat(answer.getResponse().getStatus() == HttpStatus.UNAUTHORIZED.value())
                            .as(method + " " + path)
                            .isNotEqualTo(open);
                }));
    }

    @Test
    void saysHowFailuresLookAndWhichPartsOfListsThereAre() throws Exception {
        var document = document();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    assertThat(operation
                                    .at("/responses/default/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .as(path)
                            .isEqualTo("#/components/schemas/Problem");
                    operation
                            .path("parameters")
                            .forEach(one -> assertThat(one.path("name").asString())
                                    .as(path)
                                    .isNotIn("actor", "request", "part"));
                }));
        assertThat(document.at("/paths/~1api~1v1~1runs/get/parameters"))
                .extracting(one -> one.path("name").asString())
                .containsExactlyInAnyOrder("limit", "cursor", "q");
        assertThat(document.at("/components/schemas/Problem/type").asString()).isEqualTo("object");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("errors", "detail");
    }

    private Set<String> described() throws Exception {
        var routes = new TreeSet<String>();
        document()
                .path("paths")
                .forEachEntry((path, item) -> item.propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return routes;
    }

    private Set<String> mapped() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
        return routes;
    }

    private JsonNode document() throws Exception {
        var answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared()
                .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
