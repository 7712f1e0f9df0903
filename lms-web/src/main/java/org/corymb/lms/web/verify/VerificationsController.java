package org.corymb.lms.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.VerifyAnything;
import org.corymb.lms.web.security.RequestBudget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Verifications for programs: files, JSON objects, signed tokens and links in, reports out; no account. */
@RestController
@RequestMapping(path = "/api/v1/verifications", produces = MediaType.APPLICATION_JSON_VALUE)
class VerificationsController {

    private final VerifyAnything desk;
    private final RequestBudget budget;

    VerificationsController(VerifyAnything desk, RequestBudget budget) {
        this.desk = desk;
        this.budget = budget;
    }

    @PostMapping(name = "verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String files(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        budget.take(Desk.VISITS, request, response);
        return answer(BroughtFiles.and(files != null ? files : file != null ? file : List.of(), text));
    }

    /** A badge, a list of badges, or {@code {"badges": [...]}}; a badge is an object, a token or a link. */
    @PostMapping(
            name = "verify",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/*+json"})
    String json(@RequestBody byte[] body, HttpServletRequest request, HttpServletResponse response) {
        budget.take(Desk.VISITS, request, response);
        return answer(BroughtJson.read(body));
    }

    /** One badge as it is: a picture, a token, or text with a link on each line. */
    @PostMapping(
            name = "verify",
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                "application/jwt",
                "application/vc+jwt",
                "image/png",
                "image/svg+xml"
            })
    String one(@RequestBody byte[] body, HttpServletRequest request, HttpServletResponse response) {
        budget.take(Desk.VISITS, request, response);
        return answer(BroughtJson.raw(body));
    }

    private String answer(List<Brought> things) {
        return Reports.json(desk.verify(things));
    }
}
