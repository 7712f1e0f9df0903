package org.corymb.lms.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside any handler: in a filter, or as a status that a filter set. */
@Controller
class FailureController implements ErrorController {

    private final FailureAnswers answers;

    FailureController(FailureAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object failed(HttpServletRequest request) {
        var thrown = FilterFailures.thrown(request);
        if (thrown != null) {
            return answers.answer(Failure.of(thrown), request);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var kind =
                status instanceof Integer code ? FailureKind.of(HttpStatusCode.valueOf(code)) : FailureKind.NOT_FOUND;
        return answers.answer(Failure.of(kind), request);
    }
}
