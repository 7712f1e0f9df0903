package org.corymb.lms.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands. */
@Command(
        name = "corymb",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Cohorts, completion and verifiable badges.",
        subcommands = {
            StartCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            AccountCommand.class,
            TokenCommand.class,
            KeysCommand.class,
            DoctorCommand.class
        },
        footer = {
            "",
            "Any setting can be given as --name=value, for example --spring.datasource.url=jdbc:mysql://...",
            "All settings: docs/settings.md. Exit codes: 0 done, 1 the answer is no, 2 wrong use or bad input."
        })
final class CorymbCommand {

    @Option(
            names = "--debug",
            description = "After a failure, also print where it happened.",
            scope = ScopeType.INHERIT)
    boolean debug;
}
