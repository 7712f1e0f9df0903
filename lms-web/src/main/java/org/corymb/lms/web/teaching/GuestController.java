package org.corymb.lms.web.teaching;

import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordMakeUp;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody from another cohort makes up a session here. */
@Controller
class GuestController {
    private final RunDoor door;
    private final Sessions sessions;
    private final RecordMakeUp record;

    GuestController(RunDoor door, Sessions sessions, RecordMakeUp record) {
        this.door = door;
        this.sessions = sessions;
        this.record = record;
    }

    @PostMapping("/teaching/sessions/{id}/roll/guests")
    String add(@PathVariable SessionId id, @RequestParam String guest, Actor actor, RedirectAttributes flash) {
        door.enter(actor, sessions.get(id).run(), RunRights::takesRoll);
        var parts = guest.split("/", 2);
        if (parts.length < 2) {
            throw new BrokenRule("make-up-elsewhere");
        }
        record.record(actor, id, AccountId.of(parts[0]), SessionId.of(parts[1]), Mark.present())
                .attendanceOrRule();
        flash.addFlashAttribute("toast", Toast.of("roll.guest.toast"));
        return "redirect:/teaching/sessions/" + id + "/roll";
    }
}
