package org.corymb.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder that holds all data of one installation, held by this process alone while it is open. */
final class DataDirectory implements AutoCloseable {
    static final long ROOM_TO_INSTALL = 512L << 20;
    static final long ROOM_TO_RUN = 64L << 20;
    static final String PORT_FILE = "database.port";
    static final String PASSWORD_FILE = "database.password";

    private final Path root;
    private final FileChannel held;

    private DataDirectory(Path root, FileChannel held) {
        this.root = root;
        this.held = held;
    }

    static DataDirectory open(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            if (!Files.exists(root)) {
                FileTree.createForOwnerOnly(root);
            }
            return new DataDirectory(root, hold(root));
        } catch (IOException denied) {
            throw new DatabaseCannotStart.DirectoryNotWritable(root, denied);
        }
    }

    Path database() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path initFile() {
        return root.resolve("database.init");
    }

    /** Tells other processes of the same owner where the server answers. */
    void announce(int port) throws IOException {
        writeForOwnerOnly(root.resolve(PORT_FILE), port + "\n");
    }

    void withdrawPort() throws IOException {
        Files.deleteIfExists(root.resolve(PORT_FILE));
    }

    /** Copies an empty database here unless there is one; a copy that was cut off is begun again. */
    void install(ServerFiles files) throws IOException {
        if (Files.exists(database())) {
            requireOwn(database());
            requireRoom(root, ROOM_TO_RUN);
            return;
        }
        requireRoom(root, ROOM_TO_INSTALL);
        var unfinished = root.resolve("database.part");
        FileTree.delete(unfinished);
        FileTree.copy(files.emptyDatabase(), unfinished);
        Files.move(unfinished, database());
    }

    /** The application's password: random, made once, readable by the owner only. */
    String password() throws IOException {
        var file = root.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeForOwnerOnly(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        }
        requireOwn(file);
        return Files.readString(file).strip();
    }

    static void writeForOwnerOnly(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    static void requireRoom(Path directory, long needed) throws IOException {
        var left = Files.getFileStore(directory).getUsableSpace();
        if (left < needed) {
            throw new DatabaseCannotStart.DiskFull(directory, needed, left);
        }
    }

    private static void requireOwn(Path path) throws IOException {
        requireOwner(path, Files.getOwner(path).getName(), System.getProperty("user.name", ""));
    }

    static void requireOwner(Path path, String owner, String self) {
        if (!owner.equals(self)) {
            throw new DatabaseCannotStart.DirectoryOfAnother(path, owner, self);
        }
    }

    private static FileChannel hold(Path root) throws IOException {
        var channel =
                FileChannel.open(root.resolve("corymb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            throw new DatabaseCannotStart.DirectoryInUse(root);
        }
        channel.close();
        throw new DatabaseCannotStart.DirectoryInUse(root);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
