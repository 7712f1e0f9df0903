package org.corymb.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server on a data directory of its own: loopback only, one user with a random password. It restarts when it
 * is killed, and ends when this is closed.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    static final String SCHEMA = "corymb";
    private static final int RESTARTS = 5;

    private final EmbeddedSettings settings;
    private final DataDirectory data;
    private final ServerFiles files;
    private final DatabaseAccess access;
    private final int port;
    private RunningServer server;
    private int restarts;
    private boolean closed;

    private EmbeddedDatabase(EmbeddedSettings settings, DataDirectory data, ServerFiles files) throws IOException {
        this.settings = settings;
        this.data = data;
        this.files = files;
        this.port = freePort(settings.port());
        this.access = new DatabaseAccess(JdbcUrl.local(port, SCHEMA), SCHEMA, data.password());
        data.announce(port);
        this.server = serve();
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @throws DatabaseCannotStart with one line that says why and what to do
     */
    public static EmbeddedDatabase start(EmbeddedSettings settings) {
        var data = DataDirectory.open(settings.data());
        try {
            var files = ServerFiles.find(settings);
            data.install(files);
            var orphan = Orphan.on(data.database());
            orphan.ifPresent(Orphan::stop);
            var database = new EmbeddedDatabase(settings, data, files);
            database.watch();
            return database;
        } catch (IOException denied) {
            data.close();
            throw new DatabaseCannotStart.DirectoryNotWritable(settings.data(), denied);
        } catch (RuntimeException failed) {
            data.close();
            throw failed;
        }
    }

    /** How to reach the application's schema. */
    public DatabaseAccess access() {
        return access;
    }

    /** The number of the server's process on this machine. */
    public synchronized long processId() {
        return server.process().pid();
    }

    private RunningServer serve() throws IOException {
        DataDirectory.writeForOwnerOnly(
                data.initFile(), new InitStatements(SCHEMA, access.password(), !settings.durable()).text());
        try {
            var command = ServerCommand.on(files, data.database());
            FileTree.createForOwnerOnly(command.temporary());
            return RunningServer.start(command.serving(port, data.initFile(), settings.durable()), data.log(), access);
        } finally {
            Files.deleteIfExists(data.initFile());
        }
    }

    private synchronized void watch() {
        var watched = server;
        var _ = watched.process().onExit().thenRun(() -> restart(watched));
    }

    private synchronized void restart(RunningServer ended) {
        if (closed || !ended.equals(server)) {
            return;
        }
        if (restarts++ >= RESTARTS) {
            LOG.error("The embedded database ended again and again; see {}", data.log());
            return;
        }
        LOG.warn(
                "The embedded database ended with {}: starting it again",
                ended.process().exitValue());
        try {
            server = serve();
            watch();
        } catch (IOException | DatabaseCannotStart failed) {
            LOG.error("The embedded database could not be started again", failed);
        }
    }

    private void withdrawPort() {
        try {
            data.withdrawPort();
        } catch (IOException kept) {
            LOG.warn("Could not remove the port file from {}", settings.data(), kept);
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (java.net.BindException taken) {
            throw new DatabaseCannotStart.PortInUse(wanted);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            withdrawPort();
            server.stop();
            data.close();
        }
    }
}
