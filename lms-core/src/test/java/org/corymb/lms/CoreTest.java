package org.corymb.lms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of use cases and repositories on the real database; all such tests share one context and one schema. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"corymb.mail.directory=target/mail", "corymb.data=target/data"})
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface CoreTest {}
