package org.corymb.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded database of a Corymb that runs on a data directory now, for commands that work beside it. */
public final class RunningInstance {
    private RunningInstance() {}

    /** How to reach it; empty when nothing has announced itself there, or the files are another user's. */
    public static Optional<DatabaseAccess> on(Path data) {
        var port = data.resolve(DataDirectory.PORT_FILE);
        var password = data.resolve(DataDirectory.PASSWORD_FILE);
        if (!Files.isReadable(port) || !Files.isReadable(password)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DatabaseAccess(
                    JdbcUrl.local(Integer.parseInt(Files.readString(port).strip()), EmbeddedDatabase.SCHEMA),
                    EmbeddedDatabase.SCHEMA,
                    Files.readString(password).strip()));
        } catch (IOException | NumberFormatException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
