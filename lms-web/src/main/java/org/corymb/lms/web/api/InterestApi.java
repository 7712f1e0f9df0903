package org.corymb.lms.web.api;

import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.TellOfNewDates;
import org.corymb.lms.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether somebody wants to hear of the next date of an offering. */
@RestController
@RequestMapping(path = "/api/v1/me/interests/{offering}", produces = "application/json")
class InterestApi {
    private final Offerings offerings;
    private final TellOfNewDates dates;

    InterestApi(Offerings offerings, TellOfNewDates dates) {
        this.offerings = offerings;
        this.dates = dates;
    }

    @GetMapping
    InterestJson asked(@PathVariable String offering, Actor actor) {
        return new InterestJson(dates.asked(actor, offerings.get(offering).id()));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String offering, Actor actor) {
        dates.ask(actor, offerings.get(offering).id());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String offering, Actor actor) {
        dates.forget(actor, offerings.get(offering).id());
    }

    record InterestJson(boolean asked) {}
}
