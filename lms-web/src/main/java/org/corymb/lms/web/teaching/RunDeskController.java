package org.corymb.lms.web.teaching;

import java.nio.charset.StandardCharsets;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The desk of a run: who was where and how the work is graded, in one grid. */
@Controller
class RunDeskController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RunDoor door;
    private final RunGrid grid;

    RunDeskController(RunDoor door, RunGrid grid) {
        this.door = door;
        this.grid = grid;
    }

    @GetMapping("/teaching/runs/{code}")
    ModelAndView show(@PathVariable String code, Actor actor) {
        var run = door.enter(actor, code, RunRights::seesRoster);
        return new ModelAndView("teaching/desk", "page", grid.page(run, actor));
    }

    @GetMapping("/teaching/runs/{code}/grid.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, Actor actor) {
        var run = door.enter(actor, code, RunRights::seesRoster);
        var file = ContentDisposition.attachment().filename(run.code() + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(GridCsv.of(grid.page(run, actor)).getBytes(StandardCharsets.UTF_8));
    }
}
