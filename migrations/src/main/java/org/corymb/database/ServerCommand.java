package org.corymb.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server: what it may read, where it listens, how careful it is. */
record ServerCommand(ServerFiles files, Path database) {
    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    static ServerCommand on(ServerFiles files, Path database) {
        return new ServerCommand(files, database);
    }

    /** A folder of its own for temporary tables: a server that starts removes those that it finds in a shared one. */
    Path temporary() {
        return database.resolveSibling(database.getFileName() + ".tmp");
    }

    /** Reads statements from its input, installs, ends. */
    List<String> bootstrapping() {
        var command = common();
        command.addAll(List.of("--bootstrap", "--max-allowed-packet=8M"));
        return command;
    }

    /** Serves the loopback interface until it is told to stop. */
    List<String> serving(int port, Path initFile, boolean durable) {
        var command = common();
        if (Files.isExecutable(NEW_SESSION)) {
            command.addFirst(NEW_SESSION.toString());
        }
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--init-file=" + initFile,
                "--skip-name-resolve",
                "--skip-ssl",
                "--secure-file-priv=" + database,
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-buffer-pool-load-at-startup=0",
                "--innodb-buffer-pool-dump-at-shutdown=0",
                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                "--innodb-doublewrite=" + (durable ? 1 : 0)));
        if (!durable) {
            command.add("--debug-no-sync");
        }
        return command;
    }

    private ArrayList<String> common() {
        var command = new ArrayList<String>();
        command.addAll(List.of(
                files.program().toString(),
                "--no-defaults",
                "--basedir=" + files.folder(),
                "--lc-messages-dir=" + files.share(),
                "--datadir=" + database,
                "--tmpdir=" + temporary(),
                "--innodb-log-file-size=32M",
                "--open-files-limit=4096",
                "--log-warnings=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
