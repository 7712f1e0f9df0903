package org.corymb.lms.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.corymb.lms.FreshDatabase;
import org.corymb.lms.LmsApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of pages and routes on the whole application and the real database; all share one context and one schema. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LmsApplication.class,
        properties = {
            "corymb.mail.directory=target/mail",
            "corymb.data=target/data",
            "management.server.port=-1",
            "corymb.jobs.enabled=false",
            "corymb.pages.kept=0s"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface WebTest {}
