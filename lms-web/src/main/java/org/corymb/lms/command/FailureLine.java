package org.corymb.lms.command;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.database.DatabaseCannotStart;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line why a command failed. */
final class FailureLine {

    private FailureLine() {}

    static String of(Throwable failed) {
        return causes(failed)
                .map(FailureLine::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "it failed: " + firstLine(causes(failed).reduce(failed, (_, deeper) -> deeper))
                        + " (--debug shows where)");
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(firstLine(refusal));
            case DatabaseCannotStart database -> Optional.of(firstLine(database));
            case PortInUseException port ->
                Optional.of("Port " + port.getPort() + " is taken: choose another with --port.");
            case BindException wrong ->
                Optional.of("The setting " + wrong.getName() + " is wrong: " + firstLine(deepest(wrong)));
            case InvalidConfigurationPropertyValueException wrong ->
                Optional.of("The setting " + wrong.getName() + " is wrong: " + wrong.getReason());
            case FlywayException schema
            when !(deepest(schema) instanceof SQLException) ->
                Optional.of("The database schema cannot be brought up to date: " + firstLine(schema));
            case SQLException sql
            when sql.getSQLState() != null && sql.getSQLState().startsWith("08") ->
                Optional.of("The database server does not answer: " + firstLine(sql));
            case SQLException sql
            when sql.getSQLState() != null && sql.getSQLState().startsWith("28") ->
                Optional.of("The database server refuses the user: " + firstLine(sql));
            default -> Optional.empty();
        };
    }

    static String firstLine(Throwable cause) {
        var message = Optional.ofNullable(cause.getMessage()).orElse("");
        var first = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst();
        return first.orElse(cause.getClass().getSimpleName());
    }

    private static Throwable deepest(Throwable failed) {
        return causes(failed).reduce(failed, (_, deeper) -> deeper);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }
}
