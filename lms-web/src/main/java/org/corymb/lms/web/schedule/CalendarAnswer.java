package org.corymb.lms.web.schedule;

import org.springframework.http.ResponseEntity;

/** A calendar file as an answer, whatever the caller says it reads: a browser that only asks for pages gets it too. */
public final class CalendarAnswer {

    private CalendarAnswer() {}

    /** @param calendar the text of the file, RFC 5545 */
    public static ResponseEntity<String> of(String calendar) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .body(calendar);
    }
}
