package org.corymb.lms.web.api;

import java.time.Instant;
import java.util.Map;
import org.corymb.lms.notice.Note;
import org.corymb.lms.notice.Notices;
import org.corymb.lms.shared.Actor;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to the person behind the token lately, the newest first. */
@RestController
@RequestMapping("/api/v1/me/notices")
class NoticesApi {
    private static final int KEPT = 1000;

    private final Notices notices;

    NoticesApi(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    Part<NoticeJson> list(@ParameterObject Part.Wish wish, Actor actor) {
        return Part.of(notices.of(actor, KEPT), wish, note -> note.id().toString())
                .map(NoticeJson::of);
    }

    /**
     * One note.
     *
     * @param kind what happened
     * @param facts codes and ids of what it happened to, by name
     */
    record NoticeJson(String id, String kind, Map<String, String> facts, Instant at) {

        static NoticeJson of(Note note) {
            return new NoticeJson(note.id().toString(), note.kind(), note.facts(), note.createdAt());
        }
    }
}
