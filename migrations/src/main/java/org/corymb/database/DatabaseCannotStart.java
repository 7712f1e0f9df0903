package org.corymb.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the embedded database does not run; the message is one line for the person who started Corymb. */
public abstract sealed class DatabaseCannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DatabaseCannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another Corymb holds the data directory. */
    public static final class DirectoryInUse extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        DirectoryInUse(Path directory) {
            super(
                    "Another Corymb is running on " + directory + ": stop it first, or choose another data directory.",
                    null);
        }
    }

    /** The data directory cannot be created or written. */
    public static final class DirectoryNotWritable extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        DirectoryNotWritable(Path directory, @Nullable Throwable cause) {
            super(
                    "Cannot write to the data directory " + directory + ": give it to this user, or choose another.",
                    cause);
        }
    }

    /** The data belongs to another user of this machine. */
    public static final class DirectoryOfAnother extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        DirectoryOfAnother(Path directory, String owner, String self) {
            super(
                    directory + " belongs to " + owner + ", but Corymb runs as " + self + ": start it as " + owner
                            + ".",
                    null);
        }
    }

    /** The disk has too little room left for a database to run safely. */
    public static final class DiskFull extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        DiskFull(Path directory, long needed, long left) {
            super(
                    "%s has %d MB left, and the database needs %d MB: make room first."
                            .formatted(directory, left >> 20, needed >> 20),
                    null);
        }
    }

    /** The port asked for is taken by another program. */
    public static final class PortInUse extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        PortInUse(int port) {
            super("Port " + port + " is taken: choose another port for the embedded database.", null);
        }
    }

    /** There are no server files for this machine. */
    public static final class NoServerFiles extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        NoServerFiles(String what, @Nullable Throwable cause) {
            super(
                    what + ": build Corymb again, or configure a MySQL or MariaDB server (SPRING_DATASOURCE_URL).",
                    cause);
        }
    }

    /** The server ended, or did not answer in time. */
    public static final class ServerFailed extends DatabaseCannotStart {
        private static final long serialVersionUID = 1;

        ServerFailed(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }
}
