package org.corymb.planted.web;

import org.springframework.boot.SpringApplication;

/** Breaks a rule on purpose: makes no bean at the start. */
public final class StartsLazily {
    SpringApplication application() {
        var application = new SpringApplication(StartsLazily.class);
        application.setLazyInitialization(true);
        return application;
    }
}
