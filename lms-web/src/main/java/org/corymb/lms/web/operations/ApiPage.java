package org.corymb.lms.web.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The operations of the API, read from its description. */
record ApiPage(List<Operation> operations) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param words what it does
     * @param answers the codes with which it answers
     */
    record Operation(String method, String path, String words, List<String> parameters, List<String> answers) {}

    static ApiPage of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .forEachEntry((path, item) -> METHODS.stream()
                        .filter(item::has)
                        .forEach(method -> operations.add(operation(method, path, item.path(method)))));
        return new ApiPage(operations);
    }

    private static Operation operation(String method, String path, JsonNode operation) {
        var parameters = new ArrayList<String>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asString("")));
        var answers = operation.path("responses").propertyNames().stream()
                .filter(code -> !code.equals("default"))
                .toList();
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, operation.path("summary").asString(""), parameters, answers);
    }
}
