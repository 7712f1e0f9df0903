package org.corymb.lms.web.learner;

import org.corymb.lms.enrolment.CalendarFeeds;
import org.corymb.lms.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of one's own calendar. */
@RestController
@RequestMapping(path = "/api/v1/calendar", produces = "application/json")
class CalendarApi {
    private final CalendarFeeds feeds;

    CalendarApi(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FeedJson renew(Actor actor) {
        var path = "/calendar/" + feeds.renew(actor) + ".ics";
        return new FeedJson(
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
    }

    /** @param address shown this once; the one before answers no more */
    record FeedJson(String address) {}
}
