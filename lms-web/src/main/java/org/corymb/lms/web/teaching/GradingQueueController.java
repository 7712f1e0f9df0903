package org.corymb.lms.web.teaching;

import java.util.List;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything in a run that waits to be marked. */
@Controller
class GradingQueueController {
    private final RunDoor door;
    private final GradingQueue queue;

    GradingQueueController(RunDoor door, GradingQueue queue) {
        this.door = door;
        this.queue = queue;
    }

    @GetMapping("/teaching/runs/{code}/grading")
    ModelAndView show(@PathVariable String code, Actor actor) {
        var run = door.enter(actor, code, RunRights::assesses);
        return new ModelAndView("teaching/queue", "page", new QueuePage(run.code(), queue.of(run.id())));
    }

    record QueuePage(String run, List<GradingQueue.Item> items) {}
}
