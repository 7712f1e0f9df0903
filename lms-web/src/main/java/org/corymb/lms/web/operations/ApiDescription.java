package org.corymb.lms.web.operations;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.security.ApiDoors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all operations: how one signs in, and how failures look. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI corymbApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Corymb API")
                        .version("v1")
                        .description("Everything that a page can do. Times are RFC 3339 with an offset; lists take"
                                + " limit and cursor; an Idempotency-Key makes a repeated POST harmless."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An access token from your account or ./corymb token create.")));
    }

    /** Every operation may fail, and always in the same form; the form is added last, where nothing prunes it. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return document -> {
            document.getComponents().addSchemas("Problem", problem());
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", anyProblem()));
        };
    }

    private static ApiResponse anyProblem() {
        var form = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description("A problem (RFC 9457).")
                .content(new Content().addMediaType("application/problem+json", form));
    }

    /** Which scope opens an operation; an open one says so with an empty list. */
    @Bean
    OpenApiCustomizer doorsOfOperations() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.setSecurity(ApiDoors.scope(method.name(), path)
                                .map(scope -> List.of(new SecurityRequirement().addList(TOKEN, scope)))
                                .orElse(List.of()))));
    }

    private static Schema<?> problem() {
        var field = of("object").addProperty("field", of("string")).addProperty("detail", of("string"));
        return of("object")
                .addProperty("type", of("string").description("Names the kind of problem for good."))
                .addProperty("title", of("string"))
                .addProperty("status", of("integer"))
                .addProperty("detail", of("string"))
                .addProperty("instance", of("string"))
                .addProperty("request", of("string").description("The number to name when writing to us."))
                .addProperty("errors", of("array").items(field).description("What is wrong with which field."));
    }

    private static Schema<?> of(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
