package org.corymb.lms.command;

import picocli.CommandLine.Command;

/** The accounts of people. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Makes accounts, sets passwords, lists who is there.",
        subcommands = {AccountCreateCommand.class, AccountPasswordCommand.class, AccountListCommand.class})
final class AccountCommand {}
