package org.corymb.planted.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks a rule on purpose: a controller that does too much. */
@RestController
public class TooManyHandlers {
    @GetMapping("/1")
    void one() {}

    @GetMapping("/2")
    void two() {}

    @GetMapping("/3")
    void three() {}

    @GetMapping("/4")
    void four() {}

    @GetMapping("/5")
    void five() {}

    @GetMapping("/6")
    void six() {}
}
