package org.corymb.lms.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the API can do, for people who write programs. */
@Controller
class ApiPageController {

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ApiPageController(OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping("/api")
    String operations(HttpServletRequest request, Locale locale, Model model) throws java.io.IOException {
        var document = description.openapiJson(request, "/v3/api-docs", locale);
        model.addAttribute("page", ApiPage.of(json.readTree(document)));
        return "operations/api";
    }
}
