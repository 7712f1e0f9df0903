package org.corymb.lms.web.teaching;

import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The week of somebody who teaches, across runs. */
@Controller
class TeachingController {
    private final TeachingWeek week;

    TeachingController(TeachingWeek week) {
        this.week = week;
    }

    @GetMapping("/teaching")
    ModelAndView show(Actor actor) {
        return new ModelAndView("teaching/week", "page", week.of(actor.requireAccount()));
    }
}
