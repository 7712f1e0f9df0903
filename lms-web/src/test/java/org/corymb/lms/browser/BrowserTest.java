package org.corymb.lms.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.corymb.lms.FreshDatabase;
import org.corymb.lms.LmsApplication;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A test in Chromium: the whole application behind a port of its own, on a schema of its own, with a clock to set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {LmsApplication.class, TimeTravel.class},
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"management.server.port=-1", "corymb.jobs.enabled=false", "spring.profiles.active=development"})
@ContextConfiguration(initializers = {FreshDatabase.class, OwnPort.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@interface BrowserTest {}
