package org.corymb.lms.web.badges;

import java.time.Duration;
import java.util.UUID;
import org.corymb.lms.award.status.StatusLists;
import org.corymb.lms.award.status.UnknownStatusList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists that say which badges were taken back. */
@Controller
class StatusController {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final StatusLists lists;

    StatusController(StatusLists lists) {
        this.lists = lists;
    }

    @GetMapping("/status/{list}")
    ResponseEntity<byte[]> list(@PathVariable UUID list) {
        var document = lists.published(list).orElseThrow(() -> new UnknownStatusList(list));
        return PublicDocument.text(document, PublicDocument.CREDENTIAL, FRESH);
    }
}
