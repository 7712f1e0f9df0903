package org.corymb.lms.command;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.corymb.lms.importing.demo.DemoOutcome;
import org.corymb.lms.importing.demo.FillDemo;
import org.corymb.lms.importing.demo.TravellingClock;

/** Fills an empty database with the demo centre before the pages answer, on a clock of its own. */
record Demo(Launch launch, DatabaseOfInstallation database) {

    /** What to tell the person who started it. */
    List<String> fill(Map<String, Object> usual) {
        var clock = new TravellingClock(Clock.systemUTC());
        try (var beans =
                launch.core(database, usual, context -> context.getBeanFactory().registerSingleton("clock", clock))) {
            return switch (beans.getBean(FillDemo.class).fill(clock)) {
                case DemoOutcome.Filled(List<String> accounts) -> accounts;
                case DemoOutcome.ThereAlready(List<String> accounts) -> accounts;
                case DemoOutcome.NotEmpty _ ->
                    throw new Refusal(
                            "--demo fills an empty database only, and this one holds a centre: start without --demo,"
                                    + " or give another folder with --data");
            };
        }
    }
}
