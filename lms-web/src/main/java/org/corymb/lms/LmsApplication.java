package org.corymb.lms;

import org.corymb.lms.command.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Corymb as one process: pages, JSON API and jobs, and the commands that operate it. */
@SpringBootApplication
public class LmsApplication {

    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.run(LmsApplication.class, arguments));
    }
}
