package org.corymb.lms;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** All of lms-core and nothing of the web, for tests. */
@SpringBootApplication
public class CoreTestApplication {}
